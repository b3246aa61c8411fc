// 在浏览器里运行：量页面的横向溢出、触摸目标与字号。由 page-checks.ts 打包后送进页面。
import type { PageLimits } from './page-checks';

const interactive =
  'a[href], button, input, select, textarea, [role=button], [role=link], [role=tab], [role=checkbox], [role=radio], [role=switch]';

const isShown = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 1 &&
    height > 1 &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
};

const nameOf = (element: Element): string => {
  const name = (element.getAttribute('aria-label') ?? element.textContent).trim();
  return name === '' ? `<${element.localName} class="${element.className}">` : name.slice(0, 20);
};

/** 会整页滚动的容器：文档，或 Taro 的页面。 */
const scrollers = (): Element[] =>
  [document.documentElement, ...document.querySelectorAll('.taro_page')].filter(isShown);

/** 把整页都露出来需要的高度。 */
export const fullHeight = (): number =>
  Math.max(...scrollers().map((element) => element.scrollHeight));

const overflow = (): string[] =>
  scrollers()
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ scrollWidth, clientWidth }) => `横向溢出：页面宽 ${scrollWidth}，屏宽 ${clientWidth}`);

/** 宽屏上没有手指去拨，放不下而要横向滚动的标签就看不见。 */
const cutTabs = (): string[] =>
  window.innerWidth < 1024
    ? []
    : [...document.querySelectorAll('[role=tablist]')]
        .filter((list) => isShown(list) && list.scrollWidth > list.clientWidth + 1)
        .map((list) => `标签被截：${nameOf(list)}`);

/** 句子中间的链接不受尺寸要求（WCAG 2.5.8 的例外）。 */
const isInline = (element: Element): boolean =>
  element.localName === 'a' && getComputedStyle(element).display === 'inline';

/** 勾选框由包着它的标签承担触摸。 */
const areaOf = (element: Element): DOMRect =>
  (element.closest('label') ?? element).getBoundingClientRect();

const smallTargets = (least: number): string[] =>
  [...document.querySelectorAll(interactive)]
    .filter((element) => isShown(element) && !isInline(element))
    .map((element) => ({ element, area: areaOf(element) }))
    .filter(({ area }) => Math.round(area.width) < least || Math.round(area.height) < least)
    .map(
      ({ element, area }) =>
        `触摸目标太小：${nameOf(element)} ${Math.round(area.width)}×${Math.round(area.height)}`,
    );

const smallText = (least: number): string[] => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Map<string, string>();
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const words = walker.currentNode.textContent?.trim() ?? '';
    if (!parent || words === '' || !isShown(parent)) continue;
    const size = parseFloat(getComputedStyle(parent).fontSize);
    // 同一种样式只说一次。
    if (size < least)
      found.set(`${parent.className} ${size}`, `字太小：${words.slice(0, 20)} ${size}px`);
  }
  return [...found.values()];
};

export const measure = ({ target, text }: PageLimits): string[] => [
  ...overflow(),
  ...cutTabs(),
  ...smallTargets(target),
  ...smallText(text),
];
