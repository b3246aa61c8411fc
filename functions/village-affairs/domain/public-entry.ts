import type { RegisterFields } from '@shared/contract/village-registers';
import type { Day } from '@shared/law/day';
import { daysBetween } from '@shared/law/day';
import { publicCounterpart } from './public-counterpart';

/** 公开清单的一行：个人的姓名已隐去，不带内部说明。 */
export type PublicEntry = Omit<RegisterFields, 'isPublic' | 'counterpartKind' | 'note'>;

/** 登记 → 公开清单的一行。依据：《个人信息保护法》第六条。 */
export const publicEntry = (fields: RegisterFields): PublicEntry => ({
  kind: fields.kind,
  name: fields.name,
  counterpart: publicCounterpart(fields.counterpart, fields.counterpartKind),
  amountFen: fields.amountFen,
  location: fields.location,
  method: fields.method,
  state: fields.state,
  startsOn: fields.startsOn,
  endsOn: fields.endsOn,
});

/** 还有几天到期；没有期限、已经不在履行的为 null。 */
export const termDaysLeft = (
  { endsOn, state }: Pick<RegisterFields, 'endsOn' | 'state'>,
  today: Day,
): number | null => (endsOn === null || state === 'ended' ? null : daysBetween(today, endsOn));
