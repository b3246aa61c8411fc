import * as z from '@shared/zod';

/** 1–max 字的文字。 */
export const words = (max: number) =>
  z.string().trim().min(1, '请填写').max(max, `不能超过${max}字`);

/** 可以空白的文字。 */
export const note = (max: number) => z.string().trim().max(max, `不能超过${max}字`).default('');

/** 单位、目录、事项的代码。 */
export const slug = () =>
  z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, '应为小写字母、数字与连字符，至多64个');

export const regionCode = () =>
  z.string().regex(/^[a-z][a-z0-9-]{1,30}$/, '应为小写字母、数字与连字符，以字母开头');

/** 若干名称，可以没有。 */
export const names = () => z.array(words(100)).default([]);

/** 指目录里的一条：领域与序号。 */
export const entryReference = z.object({
  domain: words(30).describe('领域'),
  no: words(20).describe('序号'),
});
