import {
  CONVENTIONS,
  type Convention,
  type ConventionKey,
  type NumberKind,
} from '@shared/law/conventions';

const unitOf = (convention: Extract<Convention, { kind: NumberKind }>): string =>
  convention.kind === 'workingDays' ? '个工作日' : (convention.unit ?? '');

/** 一项约定的值写成给人看的字，如“15个工作日”“是”“按件计收”；空的写“（空）”。 */
export const valueText = (key: ConventionKey, value: string | number | boolean): string => {
  const convention: Convention = CONVENTIONS[key];
  switch (convention.kind) {
    case 'workingDays':
    case 'count':
      return `${String(value)}${unitOf(convention)}`;
    case 'switch':
      return value === true ? '是' : '否';
    case 'choice':
      return convention.choices[String(value)] ?? String(value);
    case 'text':
      return value === '' ? '（空）' : String(value);
  }
};

/** 输入框旁边的提示：可以填什么。 */
export const rangeHint = (key: ConventionKey): string => {
  const convention: Convention = CONVENTIONS[key];
  switch (convention.kind) {
    case 'workingDays':
    case 'count':
      return `填${convention.min}至${convention.max}之间的整数${convention.kind === 'workingDays' ? '' : '，单位：'}${unitOf(convention)}`;
    case 'text':
      return `不超过${convention.max}字，可以空着`;
    default:
      return '';
  }
};

/** 输入框里的字 → 要存的值；数字框里不是整数的原样送出，由服务器说明。 */
export const typedValue = (key: ConventionKey, typed: string): string | number | boolean => {
  const { kind } = CONVENTIONS[key];
  if (kind === 'switch') return typed === 'true';
  const isNumber = kind === 'workingDays' || kind === 'count';
  return isNumber && /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : typed;
};
