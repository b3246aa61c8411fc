import * as z from '../zod';

/** 游标分页的入参：cursor 是上一页给出的不透明字符串；limit 是条数，1–50，默认 20。 */
export const pageQuery = {
  cursor: z.string().max(200).optional().describe('下一页游标'),
  limit: z.coerce.number().int().min(1).max(50).default(20).describe('每页条数'),
};

/** 一页：items 与下一页游标；没有下一页时 nextCursor 为 null。 */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    nextCursor: z.string().nullable().describe('下一页游标'),
  });
