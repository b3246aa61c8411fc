import { expect, test } from '@jest/globals';
import { withActionKey } from '@miniapp/api/action-key';

const answer = (status: number) => (key: string) => Promise.resolve({ status, key });

test('没有得到答复（断网、系统忙）：同样内容再来还是那一把钥匙；答复以后换一把', async () => {
  const keys: string[] = [];
  const cut = (key: string) => {
    keys.push(key);
    return Promise.reject(new Error('offline'));
  };
  await expect(withActionKey('POST /a {}', cut)).rejects.toThrow('offline');
  const busy = await withActionKey('POST /a {}', answer(503));
  const done = await withActionKey('POST /a {}', answer(200));
  const next = await withActionKey('POST /a {}', answer(200));
  expect([busy.key, done.key]).toEqual([keys[0], keys[0]]);
  expect(next.key).not.toBe(keys[0]);
  expect(next.key).toMatch(/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/);
});

test('同时按两下是同一次；内容不同就是两次；答了“不”算有答复', async () => {
  let release: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow = async (key: string) => {
    await waiting;
    return { status: 200, key };
  };
  const both = [withActionKey('POST /b 1', slow), withActionKey('POST /b 1', slow)];
  const other = withActionKey('POST /b 2', slow);
  release();
  const [first, second] = await Promise.all(both);
  expect(first?.key).toBe(second?.key);
  expect((await other).key).not.toBe(first?.key);
  const refused = await withActionKey('POST /b 3', answer(422));
  expect((await withActionKey('POST /b 3', answer(200))).key).not.toBe(refused.key);
});
