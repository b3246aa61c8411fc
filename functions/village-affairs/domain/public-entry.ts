import type { RegisterFields } from '@shared/contract/village-registers';
import type { Day } from '@shared/law/day';
import { daysBetween } from '@shared/law/day';
import { publicCounterpart } from './public-counterpart';

/** 公开清单的一行：个人的姓名已隐去，不带内部说明。 */
export type PublicEntry = Omit<RegisterFields, 'isPublic' | 'counterpartKind' | 'note'>;

/** 名称、位置里写到对方个人姓名的，一并只留姓。 */
const withoutPerson = (text: string, { counterpart, counterpartKind }: RegisterFields): string =>
  counterpartKind === 'person'
    ? counterpart
        .split(/[、，,；;\s]+/)
        .filter((name) => name.length > 1)
        .reduce((whole, name) => whole.replaceAll(name, publicCounterpart(name, 'person')), text)
    : text;

/** 登记 → 公开清单的一行。依据：《个人信息保护法》第六条。 */
export const publicEntry = (fields: RegisterFields): PublicEntry => ({
  kind: fields.kind,
  name: withoutPerson(fields.name, fields),
  counterpart: publicCounterpart(fields.counterpart, fields.counterpartKind),
  amountFen: fields.amountFen,
  location: withoutPerson(fields.location, fields),
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
