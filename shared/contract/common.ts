import * as z from '../zod';

/** 日历日 YYYY-MM-DD（北京时间）。 */
export const day = () => z.iso.date();
/** 时刻，ISO 8601，带时区。 */
export const instant = () => z.iso.datetime({ offset: true });
export const uuid = () => z.uuid('编号格式不对');
/** 组织、目录条目的编号：小写字母、数字与连字符。 */
export const slug = () => z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, '编号格式不对');
/** 去掉首尾空白后 1–max 字的文本。 */
export const text = (max: number) =>
  z.string().trim().min(1, '请填写').max(max, `不能超过${max}字`);

export const organisationRef = z.object({ organisationId: slug(), name: z.string() });

/** 空应答：只表示办成了。 */
export const done = z.object({ done: z.literal(true) });
