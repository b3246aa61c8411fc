// 在浏览器里运行：把钟拨到某一刻，此后照常走；只换 Date，不动计时器。
export const shiftDate = (instant: string): void => {
  const RealDate = Date;
  const shift = new RealDate(instant).getTime() - RealDate.now();
  class ShiftedDate extends RealDate {
    constructor(...parameters: [] | [string | number | Date]) {
      if (parameters.length === 0) super(RealDate.now() + shift);
      else super(...parameters);
    }
    static override now(): number {
      return RealDate.now() + shift;
    }
  }
  globalThis.Date = ShiftedDate as DateConstructor;
};
