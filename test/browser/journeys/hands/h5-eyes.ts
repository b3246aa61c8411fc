// 浏览器版里与手无关的部分：打开、看、读。鼠标与键盘两双手共用。
import type { Locator, Page } from 'playwright-core';
import { routes } from '@miniapp/routes';
import { eventually } from '../../../support/weapp/locate';
import type { H5Client } from '../../../support/browser';
import { patience } from './hand';

export abstract class H5Eyes {
  readonly page: Page;

  constructor(readonly h5: H5Client) {
    this.page = h5.page;
    this.page.setDefaultTimeout(patience);
  }

  async open(url: string): Promise<void> {
    await this.h5.open(url);
  }

  async reopen(): Promise<void> {
    await this.open(routes.board());
  }

  async see(text: string): Promise<void> {
    await this.shown(this.page.getByText(text)).waitFor();
  }

  async gone(text: string): Promise<void> {
    await this.shown(this.page.getByText(text)).waitFor({ state: 'hidden' });
  }

  async arrive(path: string): Promise<void> {
    await this.page.waitForURL((url) => url.pathname === `/${path}`);
    // 换页有动画，其间两页都看得见；等到只剩这一页。
    const pages = this.page.locator('.taro_page').filter({ visible: true });
    await eventually(
      async () => {
        const ids = await pages.evaluateAll((all) => all.map(({ id }) => id));
        return ids.length === 1 && ids[0]?.startsWith(`/${path}`) === true ? true : undefined;
      },
      () => `到了 ${path}，却还没有显示它`,
      patience,
    );
  }

  async table(caption: string): Promise<string> {
    const table = this.shown(this.page.getByRole('table', { name: caption, exact: true }));
    await table.waitFor();
    return table.innerText();
  }

  written(label: string): Promise<string> {
    return this.shown(this.page.getByLabel(label, { exact: true })).inputValue();
  }

  text(): Promise<string> {
    return this.page.locator('body').innerText();
  }

  /** 页面与控制台的报错，内容安全策略的拦截也在其中。 */
  problems(): Promise<string[]> {
    return Promise.resolve(this.h5.takeErrors());
  }

  close(): Promise<void> {
    return this.h5.close();
  }

  /** 看得见的第一个；上一页还在文档里，但看不见。 */
  protected shown(locator: Locator): Locator {
    return locator.filter({ visible: true }).first();
  }
}
