import type { BrowserContext } from 'playwright-core';

/** 把浏览器的钟拨到某一刻，此后照常走；只换 Date，不动计时器。 */
export const setDate = (context: BrowserContext, now: string): Promise<unknown> =>
  context.addInitScript((instant) => {
    const RealDate = Date;
    const shift = new RealDate(instant).getTime() - RealDate.now();
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, parameters, self) =>
        Reflect.construct(
          target,
          parameters.length === 0 ? [RealDate.now() + shift] : parameters,
          self,
        ) as Date,
      apply: () => new RealDate(RealDate.now() + shift).toString(),
      get: (target, name) =>
        name === 'now' ? () => RealDate.now() + shift : (Reflect.get(target, name) as unknown),
    });
  }, now);
