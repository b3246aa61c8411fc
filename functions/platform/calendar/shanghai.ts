import type { Day } from '@shared/law/day';

const EIGHT_HOURS_MS = 8 * 60 * 60 * 1000;
const WITH_OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/i;

const toEpochMs = (instant: string | Date): number => {
  if (typeof instant === 'string' && !WITH_OFFSET.test(instant)) {
    throw new RangeError('时刻须带时区，如 2026-01-31T08:00:00Z');
  }
  const epochMs = new Date(instant).getTime();
  if (Number.isNaN(epochMs)) throw new RangeError('不是有效的时刻');
  return epochMs;
};

/**
 * 某一时刻在北京时间是哪一天；与运行机器的时区无关。
 * @param instant 带时区的 ISO 8601 文本，或 Date
 */
export const dayInShanghai = (instant: string | Date): Day =>
  new Date(toEpochMs(instant) + EIGHT_HOURS_MS).toISOString().slice(0, 10);

/** 此刻在北京时间是哪一天；now 由调用者从时钟取得。最后一日到二十四时止。 */
export const todayInShanghai = (now: string | Date): Day => dayInShanghai(now);
