// 量页面：横向溢出、太小的触摸目标、太小的字。
import type { Page } from 'playwright-core';

export interface PageLimits {
  /** 触摸目标的最小边长，像素。 */
  readonly target: number;
  /** 文字的最小字号，像素。 */
  readonly text: number;
}

/** 不合要求的地方，每处一句；没有是空。 */
export const pageFindings = (page: Page, limits: PageLimits): Promise<string[]> =>
  page.evaluate(({ target, text }) => {
    const isShown = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return (
        width > 1 &&
        height > 1 &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      );
    };
    const called = (element: Element): string => {
      const name = (element.getAttribute('aria-label') ?? element.textContent).trim();
      return name === ''
        ? `<${element.localName} class="${element.className}">`
        : name.slice(0, 20);
    };
    const overflow = (): string[] => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth
        ? [`横向溢出：页面宽 ${scrollWidth}，屏宽 ${clientWidth}`]
        : [];
    };
    // 句子中间的链接不受尺寸要求（WCAG 2.5.8 的例外）。
    const isInline = (element: Element): boolean =>
      element.localName === 'a' && getComputedStyle(element).display === 'inline';
    // 隐藏的原生勾选框由它的标签承担触摸。
    const areaOf = (element: Element): DOMRect =>
      (element.closest('label') ?? element).getBoundingClientRect();
    const smallTargets = (): string[] =>
      [
        ...document.querySelectorAll(
          'a[href], button, input, select, textarea, [role=button], [role=link], [role=tab], [role=checkbox], [role=radio], [role=switch]',
        ),
      ]
        .filter((element) => isShown(element) && !isInline(element))
        .map((element) => ({ element, area: areaOf(element) }))
        .filter(({ area }) => area.width < target || area.height < target)
        .map(
          ({ element, area }) =>
            `触摸目标太小：${called(element)} ${Math.round(area.width)}×${Math.round(area.height)}`,
        );
    const smallText = (): string[] => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = new Map<string, string>();
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        const words = walker.currentNode.textContent?.trim() ?? '';
        if (!parent || words === '' || !isShown(parent)) continue;
        const size = parseFloat(getComputedStyle(parent).fontSize);
        if (size < text)
          found.set(`${parent.className} ${size}`, `字太小：${words.slice(0, 20)} ${size}px`);
      }
      return [...found.values()];
    };
    return [...overflow(), ...smallTargets(), ...smallText()];
  }, limits);
