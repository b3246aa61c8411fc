import type { BrowserContext } from 'playwright-core';
import { browserScript } from './browser-script';

/** 把浏览器的钟拨到某一刻，此后照常走。 */
export const setDate = async (context: BrowserContext, now: string): Promise<void> => {
  await context.addInitScript({
    content: await browserScript('shifted-date.ts', ['shiftDate', now]),
  });
};
