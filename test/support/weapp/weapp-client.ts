// 测试操作小程序用的全部动作。每个动作之后都查毛病：没有实现的 wx 接口或组件、页面报错都使测试失败。
import type { Locator, Page } from 'playwright-core';
import { candidatesFor, currentPage, eventually, firstVisible } from './locate';
import type { RecordedCall } from './client/host';

export interface FileToChoose {
  readonly name: string;
  readonly bytes: Buffer;
  readonly type?: string;
}

export class WeappClient {
  readonly #errors: string[] = [];

  constructor(
    /** 客户端所在的浏览器页面。 */
    readonly page: Page,
    private readonly root: string,
    private readonly onClose: () => Promise<void>,
  ) {
    page.on('pageerror', (error) => this.#errors.push(String(error.stack ?? error)));
    page.on('console', (message) => {
      // 4xx、5xx 由小程序自己处理，浏览器顺带打印的一行不算毛病。
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        this.#errors.push(message.text());
    });
  }

  /** 打开（或重新打开）小程序；本地存储还在。 */
  async start(): Promise<this> {
    await this.page.goto(this.root);
    await eventually(
      async () => {
        await this.check();
        return (await this.page.evaluate(() => weappHost.isReady)) ? true : undefined;
      },
      () => '小程序没有启动',
    );
    return this;
  }

  /** 点一下：文字、aria-label，或以 . # [ 开头的选择器。 */
  async tap(target: string): Promise<void> {
    const element = await this.#find(target);
    await element.tap();
    await this.check();
  }

  /** 点底部的一个标签。 */
  async tapTab(label: string): Promise<void> {
    await this.page.locator('#tab-bar').getByRole('tab', { name: label, exact: true }).tap();
    await this.check();
  }

  /** 按住不放。 */
  async longPress(target: string): Promise<void> {
    const element = await this.#find(target);
    const box = await element.boundingBox();
    if (!box) throw new Error(`“${target}”不在屏幕上`);
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await this.page.mouse.down();
    await this.page.waitForTimeout(500);
    await this.page.mouse.up();
    await this.check();
  }

  /** 填一个输入框：label 是它的标签、aria-label 或提示文字。 */
  async fill(label: string, value: string): Promise<void> {
    const input = await this.#input(label);
    await input.fill(value);
    await input.blur();
    await this.check();
  }

  /** 在输入框里按键盘的完成键。 */
  async confirm(label: string): Promise<void> {
    const input = await this.#input(label);
    await input.press('Enter');
    await this.check();
  }

  /** 打开一个选择器并选定；values 是每列选项的文字，或日期 YYYY-MM-DD。 */
  async pick(target: string, ...values: readonly string[]): Promise<void> {
    await this.tap(target);
    const controls = this.page.locator('#layer .picker .columns > *');
    for (const [index, value] of values.entries()) {
      const control = controls.nth(index);
      const isSelect = await control.evaluate((element) => element.tagName === 'SELECT');
      if (isSelect) await control.selectOption({ label: value });
      else await control.fill(value);
    }
    await this.tap('确定');
  }

  /** 放一个文件，等小程序选取（chooseMessageFile、chooseImage、chooseMedia）。 */
  async chooseFile({ name, bytes, type }: FileToChoose): Promise<void> {
    const file = {
      name,
      base64: bytes.toString('base64'),
      type: type ?? 'application/octet-stream',
    };
    await this.page.evaluate((chosen) => void weappHost.files.push(chosen), file);
  }

  /** 当前页看得见的文字。 */
  async text(): Promise<string> {
    await this.check();
    return currentPage(this.page).locator('body').innerText();
  }

  /** 导航栏的标题。 */
  async title(): Promise<string> {
    return this.page.locator('#navigation-bar h1').innerText();
  }

  /** 等到当前页、对话框或提示里出现这段文字。 */
  async waitForText(text: string, timeout?: number): Promise<void> {
    await this.#find(text, timeout);
  }

  /** 等到这段文字消失。 */
  async waitForGone(text: string): Promise<void> {
    await eventually(
      async () => ((await firstVisible(candidatesFor(this.page, text))) ? undefined : true),
      () => `“${text}”一直没有消失`,
    );
    await this.check();
  }

  /** 当前页的路径，不带开头的斜杠与参数。 */
  async currentPath(): Promise<string> {
    return (await this.#current()).path;
  }

  /** 当前页的参数（未解码）。 */
  async currentQuery(): Promise<Readonly<Record<string, string>>> {
    const { query } = await this.#current();
    return Object.fromEntries(new URLSearchParams(query));
  }

  /** 页面栈的层数。 */
  async depth(): Promise<number> {
    return (await this.#current()).depth;
  }

  /** 像扫码或点开消息那样，直接到一个地址（标签页则切换过去）。 */
  async navigate(url: string): Promise<void> {
    await this.page.evaluate((to) => weappHost.open(to), url);
    await this.check();
  }

  async waitForPath(path: string): Promise<void> {
    await eventually(
      async () => {
        await this.check();
        return (await this.currentPath()) === path ? true : undefined;
      },
      async () => `应当到 ${path}，却在 ${await this.currentPath()}`,
    );
  }

  /** 点导航栏的返回。 */
  async back(): Promise<void> {
    await this.page.locator('#navigation-bar .back').tap();
    await this.check();
  }

  async pullDown(): Promise<void> {
    await this.page.evaluate(() => weappHost.pullDown());
    await this.check();
  }

  /** 小程序调用过的 wx 接口。 */
  async calls(name?: string): Promise<RecordedCall[]> {
    const all = await this.page.evaluate(() => weappHost.calls);
    return name === undefined ? all : all.filter((call) => call.name === name);
  }

  /** 到现在为止的毛病；没有是空。 */
  async problems(): Promise<string[]> {
    return [...this.#errors, ...(await this.page.evaluate(() => weappHost.problems))];
  }

  /** 有毛病就抛出。 */
  async check(): Promise<void> {
    const problems = await this.problems();
    if (problems.length > 0) throw new Error(`小程序出错：\n${problems.join('\n')}`);
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }

  async close(): Promise<void> {
    await this.onClose();
  }

  async #find(target: string, timeout?: number): Promise<Locator> {
    return eventually(
      async () => {
        await this.check();
        return firstVisible(candidatesFor(this.page, target));
      },
      async () =>
        `当前页 ${await this.currentPath()} 没有“${target}”，只有：\n${await this.text()}`,
      timeout,
    );
  }

  async #input(label: string): Promise<Locator> {
    const quoted = JSON.stringify(label);
    const scopes = [this.page.locator('#layer'), currentPage(this.page)];
    const byAttribute = scopes.map((scope) =>
      scope.locator(
        `:is(input, textarea):is([placeholder=${quoted}], [aria-label=${quoted}], [aria-label^=${JSON.stringify(`${label}，`)}])`,
      ),
    );
    // 微信没有 label 与 for：取标签之后、同一个容器里的第一个输入框。
    const byLabel = currentPage(this.page)
      .getByText(label, { exact: true })
      .locator('xpath=ancestor::*[.//input or .//textarea][1]//*[self::input or self::textarea]');
    return eventually(
      async () => {
        await this.check();
        return firstVisible([...byAttribute, byLabel]);
      },
      async () => `当前页没有标签是“${label}”的输入框，只有：\n${await this.text()}`,
    );
  }

  #current(): Promise<{ path: string; query: string; depth: number }> {
    return this.page.evaluate(() => weappHost.current());
  }
}
