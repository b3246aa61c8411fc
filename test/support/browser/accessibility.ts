import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** 用 axe 查 WCAG 2.1 A 与 AA，每条写成一句：规则、影响、元素。没有问题是空。 */
export const accessibilityProblems = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}：${help}（${node.target.map(String).join(' ')}）`),
  );
};
