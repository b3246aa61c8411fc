// 只用键盘的手：Tab、回车、空格、方向键，从不点击。
import { H5Eyes } from './h5-eyes';
import type { Hand } from './hand';

/** 一页上至多按这么多次 Tab；转一圈还没有就是走不到。 */
const farthest = 160;

type Test = (name: string) => boolean | Promise<boolean>;

const exactly =
  (wanted: string): Test =>
  (name) =>
    name === wanted || name.startsWith(`${wanted}，`);

export class Keys extends H5Eyes implements Hand {
  async press(name: string): Promise<void> {
    await this.#press(name, exactly(name));
  }

  async follow(title: string): Promise<void> {
    await this.#press(
      title,
      async (name) => name.startsWith(title) || (await this.#isTitled(title)),
    );
  }

  async choose(option: string): Promise<void> {
    await this.see(option);
    await this.#goTo(
      option,
      async (name) => name.startsWith(option) || (await this.#isBeside(option)),
    );
    const role = await this.#focused((element) => element.getAttribute('type') ?? '');
    if (role === 'checkbox') await this.page.keyboard.press('Space');
    else await this.#arrowTo(option);
    if (!(await this.#focused((element) => (element as HTMLInputElement).checked)))
      throw new Error(`“${option}”没有选上`);
  }

  async type(label: string, text: string): Promise<void> {
    await this.shown(this.page.getByLabel(label, { exact: true })).waitFor();
    await this.#goTo(label, exactly(label));
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.insertText(text);
  }

  tab(label: string): Promise<void> {
    return this.press(label);
  }

  back(): Promise<void> {
    return this.press('返回');
  }

  async #press(name: string, isWanted: Test): Promise<void> {
    await this.see(name);
    await this.#goTo(name, isWanted);
    if (!(await this.h5.keyboard.isFocusVisible())) throw new Error(`“${name}”得到焦点时看不出来`);
    await this.page.keyboard.press('Enter');
  }

  /** 按 Tab 走到一个控件；走不到就失败，并列出经过的控件。 */
  async #goTo(wanted: string, isWanted: Test): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step < farthest; step += 1) {
      await this.page.keyboard.press('Tab');
      const name = await this.h5.keyboard.focusedName();
      if (await isWanted(name)) return;
      passed.push(name);
    }
    throw new Error(`按 Tab 走不到“${wanted}”，经过的是：${passed.join(' | ')}`);
  }

  /** 单选组里按方向键，直到选到要的一项。 */
  async #arrowTo(option: string): Promise<void> {
    for (let step = 0; step < farthest; step += 1) {
      if ((await this.h5.keyboard.focusedName()).startsWith(option)) {
        await this.page.keyboard.press('Space');
        return;
      }
      await this.page.keyboard.press('ArrowDown');
    }
    throw new Error(`按方向键走不到“${option}”`);
  }

  /** 焦点在单选组里，要的选项是同组的另一项（Tab 只停在选中的那项）。 */
  #isBeside(option: string): Promise<boolean> {
    return this.page.evaluate((wanted) => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLInputElement) || focused.type !== 'radio') return false;
      const labels = focused.closest('fieldset')?.querySelectorAll('label') ?? [];
      return [...labels].some((label) => label.textContent.trim().startsWith(wanted));
    }, option);
  }

  /** 焦点在列表的一行里，行前有标签，其中一段文字恰是这个标题。 */
  #isTitled(title: string): Promise<boolean> {
    return this.page.evaluate((wanted) => {
      const focused = document.activeElement;
      if (!focused?.closest('li, [role=listitem]')) return false;
      return [...focused.querySelectorAll('*')].some((part) => part.textContent.trim() === wanted);
    }, title);
  }

  #focused<T>(read: (element: Element) => T): Promise<T> {
    return this.page.locator(':focus').evaluate(read);
  }
}
