// 只用键盘：像不能用鼠标的人那样，一下一下按 Tab 走到要去的地方。
import type { Page } from 'playwright-core';

const limit = 80;

export class Keyboard {
  constructor(private readonly page: Page) {}

  /** 按 Tab 走到叫这个名字的控件；走不到就失败，并列出经过的控件。 */
  async goTo(name: string): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step < limit; step += 1) {
      await this.page.keyboard.press('Tab');
      const current = await this.focusedName();
      if (current === name || current.startsWith(`${name}，`)) return;
      passed.push(current);
    }
    throw new Error(`按 Tab 走不到“${name}”，经过的是：${passed.join(' | ')}`);
  }

  /** 走到一个控件并按回车。 */
  async press(name: string): Promise<void> {
    await this.goTo(name);
    await this.page.keyboard.press('Enter');
  }

  /** 走到一个选项并按空格。 */
  async check(name: string): Promise<void> {
    await this.goTo(name);
    await this.page.keyboard.press('Space');
  }

  /** 走到一个输入框并打字。 */
  async type(label: string, text: string): Promise<void> {
    await this.goTo(label);
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.insertText(text);
  }

  /** 焦点所在控件的名称：aria-label、关联的标签，或它的文字。 */
  focusedName(): Promise<string> {
    return this.page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return '';
      const labelled = (focused.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join('');
      const labels = 'labels' in focused ? (focused as HTMLInputElement).labels : null;
      const name =
        focused.getAttribute('aria-label') ??
        (labelled || labels?.[0]?.textContent || focused.textContent || '');
      return name.trim().replace(/\s+/g, ' ');
    });
  }

  /** 焦点看得见：有轮廓、阴影或边框的变化。 */
  isFocusVisible(): Promise<boolean> {
    return this.page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused) return false;
      const style = getComputedStyle(focused);
      const hasOutline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
      return hasOutline || style.boxShadow !== 'none';
    });
  }
}
