import * as z from '../zod';
import { closedList } from '../vocabulary/closed-list';
import { day, instant } from './common';
import { defineEndpoint } from './endpoint';

/** 一天的性质 → 中文；页面用字和形状表示，不只用颜色。 */
export const dayKinds = closedList({
  workday: '工作日',
  weekend: '周末',
  publicHoliday: '放假',
  makeupWorkday: '调休上班',
});

const loadedYear = z.object({
  year: z.number().int(),
  version: z.number().int().describe('第几版；更正一次加一'),
  issuer: z.string().describe('发文机关'),
  documentNumber: z.string().describe('文号'),
  issuedOn: day().describe('成文日期'),
  source: z.string().describe('原文地址'),
  loadedAt: instant().nullable().describe('载入时刻；随程序带来的为空'),
});

const calendarDay = z.object({
  day: day(),
  kind: dayKinds.schema.describe('性质'),
  name: z.string().describe('节日名称；平常的日子为空'),
});

const calendarMonth = z.object({
  month: z.number().int().min(1).max(12),
  workingDays: z.number().int().describe('当月工作日数'),
  days: z.array(calendarDay),
});

export const calendarSchema = z.object({
  loadedYears: z.array(loadedYear).describe('已载入放假安排的年份'),
  year: z.number().int(),
  isProvisional: z.boolean().describe('这一年的放假安排尚未公布，按周一至周五推算'),
  workingDays: z.number().int().describe('全年工作日数'),
  months: z.array(calendarMonth),
  years: z.array(z.number().int()).describe('可以看的年份'),
});

export type CalendarView = z.infer<typeof calendarSchema>;
export type CalendarMonth = z.infer<typeof calendarMonth>;
export type CalendarDay = z.infer<typeof calendarDay>;

export const getCalendar = defineEndpoint({
  id: 'getCalendar',
  method: 'GET',
  path: '/calendar',
  title: '工作日历（全国统一）',
  audience: ['visitor'],
  query: z.object({
    year: z.coerce.number().int().min(2000).max(2100).optional().describe('年份；不填为今年'),
  }),
  output: calendarSchema,
  refusals: ['notFound'],
  cacheSeconds: 60,
});
