import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { freePort, readPort, requireFreePort } from '../../../functions/launcher/ports.mjs';

const server = createServer();
afterEach(() => void server.close());

test('PORT 不写时是 8080；写错时说清楚', () => {
  expect(readPort(undefined)).toBe(8080);
  expect(readPort('')).toBe(8080);
  expect(readPort('9000')).toBe(9000);
  for (const wrong of ['abc', '0', '70000', '80.5', '-1'])
    expect(() => readPort(wrong)).toThrow('1 到 65535');
});

test('端口被占用时说出端口和办法；空闲时不作声', async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  await expect(requireFreePort(port)).rejects.toThrow(`端口 ${String(port)} 已被别的程序占用`);
  await expect(requireFreePort(await freePort())).resolves.toBeUndefined();
});
