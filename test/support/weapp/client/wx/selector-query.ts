// 节点查询：在当前页里按选择器量位置与尺寸。
import { glassElementOf } from '../engine';
import type { PageStack } from '../page-stack';

type Fields = Readonly<Record<string, boolean | readonly string[]>>;
type Answer = (result: unknown) => void;

interface Step {
  readonly selector: string;
  readonly isAll: boolean;
  readonly measure: (element: Element) => unknown;
  readonly answer: Answer | undefined;
}

const viewport = ':root';

const rectOf = (element: Element) => {
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  return { id: element.id, dataset: datasetOf(element), left, right, top, bottom, width, height };
};

const datasetOf = (element: Element): object => ({ ...glassElementOf(element)?.dataset });

const scrollOf = (element: Element) => ({
  id: element.id,
  scrollLeft: element.scrollLeft,
  scrollTop: element.scrollTop,
  scrollWidth: element.scrollWidth,
  scrollHeight: element.scrollHeight,
});

const fieldsOf = (wanted: Fields) => (element: Element) => {
  const { left, right, top, bottom, width, height } = rectOf(element);
  return {
    ...(wanted['id'] === true ? { id: element.id } : {}),
    ...(wanted['dataset'] === true ? { dataset: datasetOf(element) } : {}),
    ...(wanted['rect'] === true ? { left, right, top, bottom } : {}),
    ...(wanted['size'] === true ? { width, height } : {}),
    ...(wanted['scrollOffset'] === true ? scrollOf(element) : {}),
  };
};

export const createSelectorQuery = (stack: PageStack) => () => {
  const steps: Step[] = [];
  const nodes = (selector: string, isAll: boolean) => {
    const add = (measure: Step['measure'], answer?: Answer) => {
      steps.push({ selector, isAll, measure, answer });
      return query;
    };
    return {
      boundingClientRect: (answer?: Answer) => add(rectOf, answer),
      scrollOffset: (answer?: Answer) => add(scrollOf, answer),
      fields: (wanted: Fields, answer?: Answer) => add(fieldsOf(wanted), answer),
    };
  };
  const run = ({ selector, isAll, measure, answer }: Step): unknown => {
    const found = [...stack.current.view.document.querySelectorAll(selector)].map(measure);
    const result = isAll ? found : (found[0] ?? null);
    answer?.(result);
    return result;
  };
  const query = {
    in: () => query,
    select: (selector: string) => nodes(selector, false),
    selectAll: (selector: string) => nodes(selector, true),
    selectViewport: () => nodes(viewport, false),
    exec: (done?: (results: unknown[]) => void) => {
      // 量之前等一帧，让刚设置的数据先画出来。
      requestAnimationFrame(() => done?.(steps.map(run)));
    },
  };
  return query;
};
