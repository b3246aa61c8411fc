import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** 用 axe 查 WCAG 2.1 A 与 AA，每条写成一句：规则、影响、元素。没有问题是空。 */
export const accessibilityProblems = async (page: Page): Promise<string[]> => {
  // 页面里没有内嵌的页；不然它每查一页都另开一个空白页来汇总。
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}：${help}（${node.target.map(String).join(' ')}）`),
  );
};
