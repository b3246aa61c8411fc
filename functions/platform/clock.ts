/** 唯一读取时钟的地方。 */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** 停在某一刻的时钟，供测试使用。@param instant ISO 时刻 */
export const fixedClock = (instant: string): Clock => ({ now: () => new Date(instant) });
