import { isWeekend, type Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import { explainInput } from '../http/explain-input';
import { holidayNoticeSchema, type HolidayNotice } from './year-table';

type Holiday = HolidayNotice['holidays'][number];
/** 一条问题：哪个字段、怎么改。 */
type Problem = readonly [field: string, message: string];

const covers = ({ from, to }: Holiday, day: Day): boolean => from <= day && day <= to;

/** 每年日期固定的节日；缺了其中一个，多半是没有抄全。 */
const FIXED_DAYS = [
  ['元旦', '01-01'],
  ['劳动节', '05-01'],
  ['国庆节', '10-01'],
] as const;

const headProblem = (notice: HolidayNotice, today: Day): Problem | null => {
  if (notice.documentNumber.trim() === '') return ['documentNumber', '请填写「文号」'];
  if (notice.issuer.trim() === '') return ['issuer', '请填写「发文机关」'];
  if (!/^https:\/\/([a-z0-9-]+\.)*gov\.cn\//.test(notice.source))
    return ['source', '「原文地址」要写政府网站上的地址，以 https:// 开头，域名以 gov.cn 结尾'];
  if (notice.issuedOn > today) return ['issuedOn', '「成文日期」在今天之后，请核对'];
  return null;
};

const holidayProblem = ({ year, holidays }: HolidayNotice): Problem | null => {
  const [earliest, latest] = [`${year - 1}-12-01`, `${year + 1}-01-31`];
  for (const [index, { name, from, to }] of holidays.entries()) {
    const field = `holidays.${index}`;
    if (from > to) return [field, `「${name}」放假的第一天${from}在最后一天${to}之后，请核对`];
    if (from < earliest || to > latest)
      return [field, `「${name}」不在${earliest}到${latest}之间，不像是${year}年的安排`];
    const other = holidays.findIndex(
      (each, at) => at < index && each.from <= to && from <= each.to,
    );
    if (other >= 0) return [field, `「${name}」和「${holidays[other]?.name ?? ''}」的日子重叠`];
  }
  const missing = FIXED_DAYS.find(
    ([, date]) => !holidays.some((each) => covers(each, `${year}-${date}`)),
  );
  return missing
    ? ['holidays', `没有${missing[0]}（${year}-${missing[1]}），请把全年的节日抄全`]
    : null;
};

const makeupProblem = ({ year, holidays, makeupWorkdays }: HolidayNotice): Problem | null => {
  const [earliest, latest] = [`${year - 1}-12-01`, `${year + 1}-01-31`];
  for (const [index, { day }] of makeupWorkdays.entries()) {
    const field = `makeupWorkdays.${index}.day`;
    if (!isWeekend(day)) return [field, `${day}不是周末，不用调休上班，请核对`];
    if (day < earliest || day > latest) return [field, `${day}不像是${year}年的调休`];
    if (holidays.some((each) => covers(each, day))) return [field, `${day}已经列为放假，请核对`];
    if (makeupWorkdays.findIndex((each) => each.day === day) < index)
      return [field, `${day}写了两次`];
  }
  return null;
};

const versionProblem = (
  { year, version }: HolidayNotice,
  present: readonly HolidayNotice[],
): Problem | null => {
  const known = present.find((each) => each.year === year)?.version ?? 0;
  return version > known
    ? null
    : ['version', `${year}年现在是第${known}版，「版本」应写${known + 1}或者更大`];
};

/**
 * 一份放假安排能不能载入。
 * 拒绝：格式不对、日子颠倒或重叠、不在当年前后、调休上班不是周末、没有抄全、版本不高于现行。
 * @param candidate 读到的内容，形状未知 @param present 现行的各年安排 @param today 今天
 */
export const acceptYear = (
  candidate: unknown,
  present: readonly HolidayNotice[],
  today: Day,
): Result<HolidayNotice> => {
  const parsed = holidayNoticeSchema.safeParse(candidate, { reportInput: true });
  if (!parsed.success)
    return { ok: false, refusal: explainInput(holidayNoticeSchema, parsed.error.issues, '文件') };
  const notice = parsed.data;
  const problem =
    headProblem(notice, today) ??
    holidayProblem(notice) ??
    makeupProblem(notice) ??
    versionProblem(notice, present);
  return problem ? refused('ruleViolated', problem[1], { field: problem[0] }) : ok(notice);
};
