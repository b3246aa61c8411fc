import type { DueItem } from '@shared/contract/notices';
import type { Day } from '@shared/law/day';
import type { Role } from '@shared/vocabulary/role';
import { dutyAlarms, type DueAlarm, type DutyAlarm } from './duty-alarms';
import { overseerMessage, ownDutyMessage, type MessageText } from './duty-messages';

interface Body {
  readonly organisationId: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly isVillage: boolean;
}

interface Staff {
  readonly accountId: string;
  readonly organisationId: string;
  readonly roles: readonly Role[];
}

/** 一个该提醒的事项。 */
export interface PendingDuty {
  readonly subject: string;
  readonly dueOn: Day;
  readonly due: DueAlarm<DutyAlarm>;
  readonly body: Body;
  readonly item: DueItem;
}

export type AddressedMessage = MessageText & { readonly accountId: string };

const groupBy = <T>(all: readonly T[], key: (one: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups.values()];
};

const accounts = (staff: readonly Staff[], isOne: (one: Staff) => boolean): string[] =>
  staff.filter(isOne).map(({ accountId }) => accountId);

const ownStaff = ({ organisationId, isVillage }: Body, staff: readonly Staff[]): string[] => {
  const role = isVillage ? 'villageEditor' : 'caseOfficer';
  return accounts(
    staff,
    (one) => one.organisationId === organisationId && one.roles.includes(role),
  );
};

/** 村的告诉乡镇（街道）的监督人员；没有这样的人、或者是机关的，告诉公开办。 */
const overseers = ({ isVillage, parentId }: Body, staff: readonly Staff[]): string[] => {
  const township = accounts(
    staff,
    (one) =>
      isVillage && one.organisationId === parentId && one.roles.includes('townshipSupervisor'),
  );
  return township.length > 0
    ? township
    : accounts(staff, ({ roles }) => roles.includes('disclosureOffice'));
};

const ownMessages = (news: readonly PendingDuty[], staff: readonly Staff[]): AddressedMessage[] =>
  dutyAlarms.flatMap((alarm) =>
    groupBy(
      news.filter(({ due }) => due.alarm === alarm),
      ({ body }) => body.organisationId,
    ).flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const text = ownDutyMessage(
        alarm,
        first.body.name,
        group.map(({ item }) => item),
      );
      return ownStaff(first.body, staff).map((accountId) => ({ accountId, ...text }));
    }),
  );

const overseerMessages = (
  news: readonly PendingDuty[],
  staff: readonly Staff[],
): AddressedMessage[] => {
  const overdue = news
    .filter(({ due }) => due.alarm === 'overdue')
    .flatMap((one) => overseers(one.body, staff).map((accountId) => ({ accountId, one })));
  return groupBy(overdue, ({ accountId }) => accountId).flatMap((group) => {
    const [first] = group;
    const rows = group.map(({ one: { body, item } }) => ({ bodyName: body.name, ...item }));
    return first ? [{ accountId: first.accountId, ...overseerMessage(rows) }] : [];
  });
};

/** 各条消息发给谁：一个村（社区）、单位同一档的合成一条；逾期的另外告诉乡镇（街道）或者公开办。 */
export const dutyRecipients = (
  news: readonly PendingDuty[],
  staff: readonly Staff[],
): AddressedMessage[] => [...ownMessages(news, staff), ...overseerMessages(news, staff)];
