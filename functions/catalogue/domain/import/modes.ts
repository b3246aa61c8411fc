import { compact } from './plain-text';

const MODES: readonly (readonly [RegExp, string])[] = [
  [/依申请/, '依申请'],
  [/主动/, '主动'],
  [/不予/, '不予'],
];

/** 一格里写明的公开方式：主动、依申请、不予。 */
export const modesWritten = (text: string): string[] => {
  const plain = compact(text);
  const found = MODES.filter(([pattern]) => pattern.test(plain)).map(([, name]) => name);
  return ['主动', '依申请', '不予'].filter((name) => found.includes(name));
};

/** 这一格只写了公开方式，没有别的内容。 */
export const isOnlyModes = (text: string): boolean =>
  compact(text) !== '' &&
  compact(text).replace(/主动|依申请|不予|公开|[、,，;；/／和或与及√✓✔■□口☑()（）]/g, '') === '' &&
  modesWritten(text).length > 0;
