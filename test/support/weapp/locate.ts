// 测试里写的“文字或选择器”落到哪个元素：先看对话框，再看当前页，最后看导航栏与标签栏。
import type { FrameLocator, Locator, Page } from 'playwright-core';

type Scope = Page | FrameLocator | Locator;

const looksLikeSelector = (target: string): boolean => /^([.#[]|wx-|css=|xpath=)/.test(target);

type Finder = (scope: Scope, target: string) => Locator;

/** 先找完全相同的，再找包含的。 */
const finders: readonly Finder[] = [
  (scope, target) => scope.locator(`[aria-label=${JSON.stringify(target)}]`),
  (scope, target) => scope.getByText(target, { exact: true }),
  (scope, target) => scope.getByText(target),
];

/** 当前页的视图。 */
export const currentPage = (page: Page): FrameLocator =>
  page.frameLocator('#pages iframe[data-current]');

/** 可能的位置，按先后。 */
export const candidatesFor = (page: Page, target: string): Locator[] => {
  const scopes = [
    page.locator('#layer'),
    currentPage(page),
    page.locator('body > header, body > nav'),
  ];
  if (looksLikeSelector(target)) return scopes.map((scope) => scope.locator(target));
  return finders.flatMap((find) => scopes.map((scope) => find(scope, target)));
};

/** 第一个看得见的；都没有时是 undefined。 */
export const firstVisible = async (locators: readonly Locator[]): Promise<Locator | undefined> => {
  for (const locator of locators) {
    const visible = locator.filter({ visible: true });
    if ((await visible.count()) > 0) return visible.first();
  }
  return undefined;
};

/** 反复尝试，直到得到结果或超时。 */
export const eventually = async <T>(
  attempt: () => Promise<T | undefined>,
  explain: () => string | Promise<string>,
  timeout = 10_000,
): Promise<T> => {
  const deadline = Date.now() + timeout;
  for (;;) {
    const result = await attempt();
    if (result !== undefined) return result;
    if (Date.now() > deadline) throw new Error(await explain());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
