// 本地存储：存在浏览器里，重新打开小程序（刷新页面）仍在。
import { record } from '../host';
import { asynchronous, WxFailure } from './api';

const prefix = 'weapp:';
const limit = 1024 * 1024;

const read = (key: string): unknown => {
  const stored = localStorage.getItem(prefix + key);
  return stored === null ? undefined : (JSON.parse(stored) as { data: unknown }).data;
};

const write = (key: string, data: unknown): void => {
  if (typeof key !== 'string' || key === '') throw new WxFailure('parameter error: key');
  const text = JSON.stringify({ data });
  if (text.length > limit) throw new WxFailure('entry size limit reached');
  localStorage.setItem(prefix + key, text);
};

const keys = (): string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));

const clear = (): void => {
  for (const key of keys()) localStorage.removeItem(prefix + key);
};

interface Keyed {
  readonly key: string;
}

export const storage = {
  setStorage: asynchronous<Keyed & { data: unknown }>('setStorage', ({ key, data }) => {
    write(key, data);
    return {};
  }),
  getStorage: asynchronous<Keyed>('getStorage', ({ key }) => {
    const data = read(key);
    if (data === undefined) throw new WxFailure('data not found');
    return { data };
  }),
  removeStorage: asynchronous<Keyed>('removeStorage', ({ key }) => {
    localStorage.removeItem(prefix + key);
    return {};
  }),
  clearStorage: asynchronous('clearStorage', () => {
    clear();
    return {};
  }),
  getStorageInfo: asynchronous('getStorageInfo', () => ({ keys: keys(), limitSize: 10_240 })),
  setStorageSync: (key: string, data: unknown): void => {
    record('setStorageSync', { key, data });
    write(key, data);
  },
  getStorageSync: (key: string): unknown => read(key) ?? '',
  removeStorageSync: (key: string): void => localStorage.removeItem(prefix + key),
  clearStorageSync: clear,
  getStorageInfoSync: () => ({ keys: keys(), limitSize: 10_240 }),
};
