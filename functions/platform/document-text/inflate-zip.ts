import { Unzip, UnzipInflate } from 'fflate';
import { CannotRead, LIMITS } from './document-part';

/** 一次喂进去的字节：压缩比至多约千倍，超过上限时最多多解开几兆。 */
const SLICE = 4096;

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

/**
 * 解开压缩包，边解边数，不信任声明的大小；超过上限、部件太多即停。
 * @param maximum 解压后总字节数的上限
 */
export const inflateZip = (
  bytes: Uint8Array,
  maximum: number = LIMITS.inflatedBytes,
): ReadonlyMap<string, Uint8Array> => {
  const found = new Map<string, Uint8Array[]>();
  const finished = new Set<string>();
  const state = { total: 0, isDamaged: false };
  const unzip = new Unzip((file) => {
    const chunks: Uint8Array[] = [];
    if (found.has(file.name)) state.isDamaged = true;
    found.set(file.name, chunks);
    file.ondata = (error, chunk, isLast) => {
      if (isLast) finished.add(file.name);
      // 出错时没有数据
      if (error !== null) state.isDamaged = true;
      else if ((state.total += chunk.length) <= maximum) chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const isDone = () => finished.size === found.size;
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
      if (state.total > maximum || found.size > LIMITS.files) throw new CannotRead('tooBig');
    }
  } catch (error) {
    throw error instanceof CannotRead ? error : new CannotRead('damaged');
  }
  if (state.isDamaged || !isDone()) throw new CannotRead('damaged');
  return new Map([...found].map(([name, chunks]) => [name, joined(chunks)]));
};
