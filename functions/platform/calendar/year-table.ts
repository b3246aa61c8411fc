import * as z from '@shared/zod';
import { addDays, daySchema, type Day } from '@shared/law/day';

/** 一份年度放假通知。更正时 version 加一。 */
export const holidayNoticeSchema = z.object({
  year: z.number().int().describe('年份'),
  version: z.number().int().min(1).describe('版本'),
  issuer: z.string().describe('发文机关'),
  documentNumber: z.string().describe('文号'),
  issuedOn: daySchema.describe('成文日期'),
  source: z.string().describe('原文地址'),
  holidays: z
    .array(
      z.object({
        name: z.string().min(1, '请填写').describe('节日名称'),
        from: daySchema.describe('放假第一天'),
        to: daySchema.describe('放假最后一天'),
      }),
    )
    .describe('放假的日子'),
  makeupWorkdays: z
    .array(
      z.object({
        day: daySchema.describe('上班的日子'),
        for: z.string().min(1, '请填写').describe('为哪个节日调休'),
      }),
    )
    .describe('调休上班的日子'),
});

export type HolidayNotice = z.infer<typeof holidayNoticeSchema>;

/** 一天的性质：平常工作日、周末、法定节假日（含调休放假）、调休上班日。 */
export type DayNature =
  | { readonly kind: 'workday' | 'weekend' }
  | { readonly kind: 'publicHoliday' | 'makeupWorkday'; readonly name: string };

type Arrangement = Extract<DayNature, { name: string }>;

/** 把各年通知摊成“日 → 安排”；元旦调休可以落在上一年。 */
export const arrangementsOf = (
  notices: readonly HolidayNotice[],
): ReadonlyMap<Day, Arrangement> => {
  const arrangements = new Map<Day, Arrangement>();
  for (const notice of notices) {
    for (const { name, from, to } of notice.holidays) {
      for (let day = from; day <= to; day = addDays(day, 1)) {
        arrangements.set(day, { kind: 'publicHoliday', name });
      }
    }
    for (const { day, for: name } of notice.makeupWorkdays) {
      arrangements.set(day, { kind: 'makeupWorkday', name });
    }
  }
  return arrangements;
};
