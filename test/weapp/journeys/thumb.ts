// 小程序里的手：与浏览器版走同一段旅程。
import { currentPage } from '../../support/weapp/locate';
import type { WeappClient } from '../../support/weapp';
import { patience, type Hand } from '../../browser/journeys/hands/hand';

export class Thumb implements Hand {
  constructor(readonly weapp: WeappClient) {}

  open(url: string): Promise<void> {
    return this.weapp.navigate(url);
  }

  async press(name: string): Promise<void> {
    await this.weapp.waitForText(name, patience);
    await this.weapp.tap(name);
  }

  follow(title: string): Promise<void> {
    return this.press(title);
  }

  choose(option: string): Promise<void> {
    return this.press(option);
  }

  async type(label: string, text: string): Promise<void> {
    await this.weapp.waitForText(label, patience);
    await this.weapp.fill(label, text);
  }

  tab(label: string): Promise<void> {
    return this.weapp.tapTab(label);
  }

  async reopen(): Promise<void> {
    await this.weapp.start();
  }

  back(): Promise<void> {
    return this.weapp.back();
  }

  see(text: string): Promise<void> {
    return this.weapp.waitForText(text, patience);
  }

  gone(text: string): Promise<void> {
    return this.weapp.waitForGone(text);
  }

  arrive(path: string): Promise<void> {
    return this.weapp.waitForPath(path);
  }

  async table(caption: string): Promise<string> {
    const table = currentPage(this.weapp.page)
      .locator(`:is([role=table], [aria-role=table])[aria-label=${JSON.stringify(caption)}]`)
      .filter({ visible: true })
      .first();
    await table.waitFor({ timeout: patience });
    return table.innerText();
  }

  async written(label: string): Promise<string> {
    const name = JSON.stringify(label);
    const input = currentPage(this.weapp.page)
      .locator(
        `:is(input, textarea):is([aria-label=${name}], [aria-label^=${JSON.stringify(`${label}，`)}])`,
      )
      .filter({ visible: true })
      .first();
    await input.waitFor({ timeout: patience });
    return input.inputValue();
  }

  text(): Promise<string> {
    return this.weapp.text();
  }

  problems(): Promise<string[]> {
    return this.weapp.problems();
  }

  close(): Promise<void> {
    return this.weapp.close();
  }
}
