import { tidyLines } from './plain-text';

/** 十三栏表没有公开对象、公开层级，也没有三级以下的栏：写在“公开标准”一格里，每项一行，冒号前是栏名。 */
export const STANDARD_LABELS = {
  audience: '公开对象',
  levels: '公开层级',
  contentEntry: '三级事项',
  extraLevels: '三级以下事项',
} as const;

export interface StandardRead {
  readonly audience: readonly string[];
  readonly levels: readonly string[];
  readonly contentEntry: string;
  readonly extraLevels: readonly string[];
  /** 没有栏名的各行：公开方式，或者具体的公开标准。 */
  readonly rest: string;
}

const BETWEEN = '；';

const valuesOf = (lines: readonly string[], label: string): string[] =>
  lines
    .filter((line) => line.startsWith(`${label}：`))
    .flatMap((line) => line.slice(label.length + 1).split(BETWEEN))
    .filter((value) => value !== '');

/** 读“公开标准”一格。 */
export const readStandard = (text: string): StandardRead => {
  const lines = tidyLines(text).split('\n');
  const labels = Object.values(STANDARD_LABELS);
  return {
    audience: valuesOf(lines, STANDARD_LABELS.audience),
    levels: valuesOf(lines, STANDARD_LABELS.levels),
    contentEntry: valuesOf(lines, STANDARD_LABELS.contentEntry)[0] ?? '',
    extraLevels: valuesOf(lines, STANDARD_LABELS.extraLevels),
    rest: lines.filter((line) => !labels.some((label) => line.startsWith(`${label}：`))).join('\n'),
  };
};

/** 写“公开标准”一格：公开方式一行，其余各占一行。 */
export const writeStandard = (parts: {
  readonly modes: readonly string[];
  readonly audience: readonly string[];
  readonly levels: readonly string[];
  readonly contentEntry: string;
  readonly extraLevels: readonly string[];
}): string => {
  const line = (label: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${label}：${values.join(BETWEEN)}`];
  return [
    ...(parts.modes.length === 0 ? [] : [parts.modes.map((mode) => `${mode}公开`).join('、')]),
    ...line(STANDARD_LABELS.audience, parts.audience),
    ...line(STANDARD_LABELS.levels, parts.levels),
    ...line(STANDARD_LABELS.contentEntry, parts.contentEntry === '' ? [] : [parts.contentEntry]),
    ...line(STANDARD_LABELS.extraLevels, parts.extraLevels),
  ].join('\n');
};
