import type { Person } from './domain/application';
import type { Access, Occasion, WriteOccasion } from './ports';

/** 工作人员以工作人员身份读写；村（居）民、代办员以本人身份读写，只碰得到自己的和替人办的。 */
export const accessOf = (regionId: string, person: Person): Access => ({
  regionId,
  kind: person.roles.some((role) => role !== 'resident' && role !== 'assistant')
    ? 'staff'
    : 'resident',
  accountId: person.accountId,
});

/** 读写事务所需的场合。 */
export const writeOccasion = ({
  regionId,
  person,
  now,
  correlationId,
}: Occasion): WriteOccasion => ({
  access: accessOf(regionId, person),
  accountId: person.accountId,
  now,
  correlationId,
});
