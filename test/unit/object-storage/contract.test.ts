// 同一套要求，两种实现：本地文件夹，以及 S3（s3rver 在本进程里模拟）。
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ObjectStorage } from '@functions/platform/object-storage/object-storage';
import { openObjectStorage } from '@functions/platform/object-storage/open';
import { startS3, type LocalS3 } from '../../support/s3-server';

let root: string;
let s3: LocalS3;
const storages: Record<string, ObjectStorage> = {};
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'minglan-storage-'));
  s3 = await startS3(join(root, 's3'), 'attachments');
  const awsRegion = 'cn-northwest-1';
  storages['文件夹'] = openObjectStorage({
    attachments: { folder: join(root, 'folder') },
    awsRegion,
  });
  storages['S3'] = openObjectStorage({
    attachments: { bucket: s3.bucket, endpoint: s3.url },
    awsRegion,
  });
}, 30_000);
afterAll(async () => {
  await s3.close();
  await rm(root, { recursive: true, force: true });
});

const newKey = () => `minghu/2026/${randomUUID()}.pdf`;
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

describe.each(['文件夹', 'S3'])('%s', (name) => {
  const storage = () => storages[name] as ObjectStorage;

  test('存进去取出来一字节不差（含 1 MB 的二进制和空文件）', async () => {
    for (const bytes of [
      bytesOf('收支公开表'),
      new Uint8Array(randomBytes(1024 * 1024)),
      bytesOf(''),
    ]) {
      const key = newKey();
      await storage().put(key, bytes, 'application/pdf');
      const found = await storage().get(key);
      expect(found && Buffer.from(found).equals(Buffer.from(bytes))).toBe(true);
    }
  });

  test('没有的是 null，不抛出；一级目录的名字也不是对象', async () => {
    expect(await storage().get(newKey())).toBeNull();
    await storage().put('minghu/one/two', bytesOf('x'), 'text/plain');
    expect(await storage().get('minghu/one')).toBeNull();
    expect(await storage().get('minghu/one/two/three')).toBeNull();
  });

  test('同一个键再存：换成新的', async () => {
    const key = newKey();
    await storage().put(key, bytesOf('旧'), 'text/plain');
    await storage().put(key, bytesOf('新'), 'text/plain');
    expect(Buffer.from((await storage().get(key)) ?? []).toString()).toBe('新');
  });

  test('删去后没有了；删没有的也不抛出', async () => {
    const key = newKey();
    await storage().put(key, bytesOf('x'), 'text/plain');
    await storage().remove(key);
    expect(await storage().get(key)).toBeNull();
    await expect(storage().remove(key)).resolves.toBeUndefined();
  });

  test.each([
    '../outside',
    'a/../../outside',
    '/etc/passwd',
    'a//b',
    'a/',
    '',
    '.hidden',
    'a/.b',
    'a\\b',
    'a\0b',
    '文件名.pdf',
    'a/..',
  ])('不安全的键 %j：存、取、删都拒绝', async (key) => {
    await expect(storage().put(key, bytesOf('x'), 'text/plain')).rejects.toThrow('not safe');
    await expect(storage().get(key)).rejects.toThrow('not safe');
    await expect(storage().remove(key)).rejects.toThrow('not safe');
  });
});

test('过长的键也拒绝', async () => {
  await expect(storages['文件夹']?.get('a'.repeat(301))).rejects.toThrow('not safe');
  await expect(storages['S3']?.get('a'.repeat(301))).rejects.toThrow('not safe');
});

test('文件夹：只有本用户可读，失败不留临时文件', async () => {
  const folder = join(root, 'folder');
  const storage = storages['文件夹'] as ObjectStorage;
  await storage.put('private/one', bytesOf('x'), 'text/plain');
  expect((await stat(join(folder, 'private/one'))).mode & 0o077).toBe(0);
  await writeFile(join(folder, 'blocked'), 'x');
  await expect(storage.put('blocked/one', bytesOf('x'), 'text/plain')).rejects.toThrow();
  await expect(storage.put('private', bytesOf('x'), 'text/plain')).rejects.toThrow();
  const names = await readdir(folder, { recursive: true });
  expect(names.filter((each) => each.endsWith('.tmp'))).toEqual([]);
});

test('文件夹：同时写同一个键：读到的总是完整的一份', async () => {
  const key = newKey();
  const storage = () => storages['文件夹'] as ObjectStorage;
  const versions = ['a', 'b', 'c', 'd'].map((letter) => bytesOf(letter.repeat(200_000)));
  await storage().put(key, versions[0] ?? bytesOf(''), 'text/plain');
  const writing = Promise.all(versions.map((bytes) => storage().put(key, bytes, 'text/plain')));
  for (let turn = 0; turn < 10; turn += 1) {
    const text = Buffer.from((await storage().get(key)) ?? []).toString();
    expect([text.length, new Set(text).size]).toEqual([200_000, 1]);
  }
  await writing;
});
