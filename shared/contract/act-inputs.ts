import * as z from '../zod';
import type { ClosedList } from '../vocabulary/closed-list';
import { field } from './act-field';
import { day, slug, text, uuid } from './common';

/** 一行必填的文字。 */
export const shortText = (label: string, max = 100, hint = '') =>
  field(text(max), { label, widget: 'text', hint });
/** 一段必填的文字。 */
export const longText = (label: string, max = 1000, hint = '') =>
  field(text(max), { label, widget: 'longText', hint });
/** 可以不填的文字。 */
export const optionalText = (label: string, max = 1000, hint = '') =>
  field(
    z
      .string()
      .trim()
      .max(max, `不能超过${String(max)}字`)
      .default(''),
    {
      label,
      widget: max > 200 ? 'longText' : 'text',
      hint,
    },
  );
/** 一行一项，至少一项。 */
export const lines = (label: string, hint = '') =>
  field(z.array(text(300)).min(1, `请至少写一项${label}`).max(20), {
    label,
    widget: 'lines',
    hint,
  });
export const dayField = (label: string, hint = '') => field(day(), { label, widget: 'day', hint });
/** 可以不填的日期；不填由系统按约定推算。 */
export const optionalDay = (label: string, hint = '') =>
  field(day().nullable().default(null), { label, widget: 'day', hint });
export const count = (label: string, { min, max }: { min: number; max: number }, hint = '') =>
  field(
    z
      .number()
      .int('请填整数')
      .min(min, `不能少于${String(min)}`)
      .max(max, `不能多于${String(max)}`),
    { label, widget: 'count', hint },
  );
export const choice = <K extends string>(label: string, list: ClosedList<K>, hint = '') =>
  field(list.schema, { label, widget: 'choice', hint, labels: list.labels });
export const yesNo = (label: string, hint = '') =>
  field(z.boolean().default(false), { label, widget: 'switch', hint });
export const organisation = (label: string, hint = '') =>
  field(slug(), { label, widget: 'organisation', hint });
export const organisations = (label: string, hint = '') =>
  field(z.array(slug()).max(10).default([]), { label, widget: 'organisations', hint });
/** 本单位的一位同事。 */
export const colleague = (label: string, hint = '') =>
  field(uuid(), { label, widget: 'colleague', hint });
/** 已发出的一份征求意见书。 */
export const consultation = (label: string) => field(uuid(), { label, widget: 'consultation' });
/** 已登记的一件复议、诉讼或者投诉。 */
export const remedy = (label: string) => field(uuid(), { label, widget: 'remedy' });
/** 几行，每行几列。 */
export const rows = <S extends z.ZodObject>(label: string, columns: S, hint = '') =>
  field(z.array(columns).max(30).default([]), { label, widget: 'rows', hint, columns });
