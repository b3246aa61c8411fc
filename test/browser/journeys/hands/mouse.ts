// 用鼠标（手指）的手。
import type { Locator } from 'playwright-core';
import { H5Eyes } from './h5-eyes';
import type { Hand } from './hand';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export class Mouse extends H5Eyes implements Hand {
  async press(name: string): Promise<void> {
    await this.#named(name, { exact: true }).click();
  }

  async follow(title: string): Promise<void> {
    const rows = this.page.getByRole('listitem').locator('a, button');
    const titled = rows.filter({ has: this.page.getByText(title, { exact: true }) });
    const starting = rows.filter({ hasText: new RegExp(`^${escaped(title)}`) });
    await this.shown(starting.or(titled)).click();
  }

  async choose(option: string): Promise<void> {
    const card = this.shown(
      this.page.locator('label').filter({ has: this.page.getByText(option, { exact: true }) }),
    );
    await card.click();
    await card.locator('input:checked').waitFor({ state: 'attached' });
  }

  async type(label: string, text: string): Promise<void> {
    await this.shown(this.page.getByLabel(label, { exact: true })).fill(text);
  }

  async tab(label: string): Promise<void> {
    const navigation = this.page.getByRole('navigation').filter({ visible: true });
    await this.shown(navigation.getByText(label, { exact: true })).click();
  }

  async back(): Promise<void> {
    await this.press('返回');
  }

  /** 从下拉框里选一项。 */
  async pick(label: string, option: string): Promise<void> {
    await this.shown(this.page.getByLabel(label, { exact: true })).selectOption({ label: option });
  }

  #named(name: string, options: { exact: boolean }): Locator {
    const roles = ['button', 'link', 'tab'] as const;
    const [first, ...others] = roles.map((role) =>
      this.page.getByRole(role, { name, ...options }),
    ) as [Locator, ...Locator[]];
    return this.shown(others.reduce((all, one) => all.or(one), first));
  }
}
