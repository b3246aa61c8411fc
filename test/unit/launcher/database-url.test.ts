import { describe, expect, test } from '@jest/globals';
import {
  explainConnection,
  readDatabaseUrl,
  requireReachable,
} from '../../../functions/launcher/database-url.mjs';

const where = { host: 'db.example', port: 5432, name: '明栏' };

describe('DATABASE_URL', () => {
  test('读出主机、端口和库名，端口默认 5432', () => {
    const url = 'postgres://u:p%40ss@db.example/%E6%98%8E%E6%A0%8F';
    expect(readDatabaseUrl(url)).toEqual(where);
    expect(readDatabaseUrl('postgresql://u@h:6000/x').port).toBe(6000);
  });

  test.each(['', 'mysql://u@h/x', '随便写的', 'postgres://'])('写法不对：%s', (text) => {
    expect(() => readDatabaseUrl(text)).toThrow('写法不对');
  });

  test.each([
    ['28P01', '用户名或密码不对'],
    ['3D000', '“明栏”'],
    ['ENOTFOUND', '找不到'],
    ['ECONNREFUSED', '连不上'],
    ['CONNECT_TIMEOUT', '连不上'],
  ])('%s 说成一句话', (code, words) => {
    const sentence = explainConnection(code, where);
    expect(sentence).toContain(words);
    expect(sentence).not.toContain('\n');
  });

  test('没有服务器在听的端口：说连不上，且不泄露密码', async () => {
    const address = 'postgres://u:secret@127.0.0.1:1/x';
    const message = await requireReachable(address).then(() => '', String);
    expect(message).toContain('连不上');
    expect(message).toContain('127.0.0.1:1');
    expect(message).not.toContain('secret');
  });
});
