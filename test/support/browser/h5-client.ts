// 测试操作浏览器版用的动作。
import type { Locator, Page } from 'playwright-core';
import { browserScript } from './browser-script';
import { Keyboard } from './keyboard';

export class H5Client {
  readonly keyboard: Keyboard;
  readonly #errors: string[] = [];

  constructor(
    readonly page: Page,
    private readonly onClose: () => Promise<void>,
  ) {
    this.keyboard = new Keyboard(page);
    page.on('pageerror', (error) => this.#errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        this.#errors.push(message.text());
    });
  }

  /** 页面报过的错；读后清空。 */
  takeErrors(): string[] {
    return this.#errors.splice(0);
  }

  /** 打开一个地址（以斜杠开头），等网络停下。 */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settle();
  }

  /** 等到请求都结束、骨架屏消失、字体就绪。 */
  async settle(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    await this.page
      .locator('.ml-skeleton')
      .filter({ visible: true })
      .first()
      .waitFor({ state: 'detached', timeout: 5_000 })
      .catch(() => undefined);
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
  }

  /** 按名称点一个按钮、链接、标签页或选项。 */
  async press(name: string): Promise<void> {
    await this.control(name).click();
  }

  /** 看得见的、叫这个名字的控件。 */
  control(name: string): Locator {
    const options = { name, exact: true } as const;
    const roles = ['button', 'link', 'tab', 'radio', 'checkbox', 'switch'] as const;
    return roles
      .map((role) => this.shown.getByRole(role, options))
      .reduce((all, one) => all.or(one))
      .or(this.shown.getByText(name, { exact: true }))
      .filter({ visible: true })
      .first();
  }

  async fill(label: string, value: string): Promise<void> {
    await this.shown
      .getByLabel(label, { exact: true })
      .filter({ visible: true })
      .first()
      .fill(value);
  }

  async choose(label: string, option: string): Promise<void> {
    await this.shown
      .getByLabel(label, { exact: true })
      .filter({ visible: true })
      .first()
      .selectOption({ label: option });
  }

  async waitForText(text: string): Promise<void> {
    await this.shown.getByText(text).filter({ visible: true }).first().waitFor();
  }

  async waitForPath(path: string): Promise<void> {
    await this.page.waitForURL((url) => url.pathname === path);
  }

  /** 当前页看得见的文字。 */
  async text(): Promise<string> {
    return this.shown.innerText();
  }

  /** 拍整页：页面在自己的容器里滚动，所以先把窗口拉到容器那么高。 */
  async screenshot(file: string): Promise<void> {
    const size = this.page.viewportSize();
    const height = await this.page.evaluate<number>(
      await browserScript('measure.ts', ['fullHeight']),
    );
    if (size && height > size.height) await this.page.setViewportSize({ ...size, height });
    await this.page.screenshot({ path: file });
    if (size) await this.page.setViewportSize(size);
  }

  async close(): Promise<void> {
    await this.onClose();
  }

  private get shown(): Locator {
    return this.page.locator('body');
  }
}
