// 量页面：横向溢出、太小的触摸目标、太小的字。
import type { Page } from 'playwright-core';
import { browserScript } from './browser-script';

export interface PageLimits {
  /** 触摸目标的最小边长，像素。 */
  readonly target: number;
  /** 文字的最小字号，像素。 */
  readonly text: number;
}

/** 不合要求的地方，每处一句；没有是空。 */
export const pageFindings = async (page: Page, limits: PageLimits): Promise<string[]> =>
  page.evaluate<string[]>(await browserScript('measure.ts', ['measure', limits]));
