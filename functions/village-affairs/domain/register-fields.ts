import { isDay } from '@shared/law/day';
import type { RegisterFields } from '@shared/contract/village-registers';
import { ok, refused, type Result } from '@shared/result';

/** 一项登记填得对不对：起止日期有先后、合同要有对方、写了对方要说明是个人还是单位。拒绝：写明哪一项。 */
export const checkRegisterFields = (fields: RegisterFields): Result<RegisterFields> => {
  const wrong = (field: string, message: string) => refused('ruleViolated', message, { field });
  const { startsOn, endsOn, counterpart, counterpartKind, kind } = fields;
  if (startsOn !== null && endsOn !== null && startsOn > endsOn)
    return wrong('endsOn', `到期日期${endsOn}早于起始日期${startsOn}，请核对`);
  if (kind === 'contract' && counterpart === '') return wrong('counterpart', '合同要写对方');
  if (counterpart !== '' && counterpartKind === 'none')
    return wrong('counterpartKind', '请选择对方是个人还是单位，个人的姓名公开时会隐去');
  if (counterpart === '' && counterpartKind !== 'none')
    return wrong('counterpart', '请写对方，没有对方的选“没有对方”');
  return ok(fields);
};

/** 表格里的日期：2026-1-5、2026/1/5、2026.1.5、2026年1月5日；空的为 null，认不得为 undefined。 */
export const dayFromCell = (cell: string): string | null | undefined => {
  const plain = cell.trim();
  if (/^[-—－/无]?$|^长期$/.test(plain)) return null;
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain);
  if (!match) return undefined;
  const day = `${match[1] ?? ''}-${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
};

/** 表格里的金额 → 分；可以带千分号、“元”“万元”“万”；空的为 null，认不得为 undefined。 */
export const fenFromCell = (cell: string): number | null | undefined => {
  const plain = cell.replace(/[,，\s￥¥]/g, '');
  if (/^[-—－/无]?$/.test(plain)) return null;
  const match = /^(\d{1,10}(?:\.\d{1,6})?)(万元|万|元)?$/.exec(plain);
  if (!match) return undefined;
  const scale = match[2]?.startsWith('万') === true ? 1_000_000 : 100;
  return Math.round(Number(match[1]) * scale);
};
