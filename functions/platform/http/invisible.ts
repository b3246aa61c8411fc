/**
 * 看不见而会骗人的字：左右方向的控制（U+202E 让“exe.pdf”倒着显示）、零宽空格、词连接、字节序标记；
 * 零宽连接符只在两个图形之间有用（合成的表情），别处也算。
 */
const INVISIBLE =
  /[\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|(?<!\p{Extended_Pictographic}[\uFE0F\p{EMod}]?)\u200D/gu;

/** 去掉看不见而会骗人的字。 */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');

const isHolder = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** 把刚读进来的入参里每一处文字都去掉看不见的字，就地改；不怕嵌套得深。 */
export const stripInvisible = (value: unknown): void => {
  const waiting = [value];
  for (let holder = waiting.pop(); holder !== undefined; holder = waiting.pop()) {
    if (!isHolder(holder)) continue;
    for (const [key, item] of Object.entries(holder))
      if (typeof item === 'string') {
        const shown = withoutInvisible(item);
        if (shown !== item) Object.defineProperty(holder, key, { value: shown });
      } else if (isHolder(item)) waiting.push(item);
  }
};
