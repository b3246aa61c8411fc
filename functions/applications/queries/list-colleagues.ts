import type { OutputOf } from '@shared/contract/endpoint';
import type { listColleagues as endpoint } from '@shared/contract/colleagues';
import type { Role } from '@shared/vocabulary/role';
import { todayInShanghai } from '../../platform/calendar';
import { accessOf } from '../access';
import { isActiveOn } from '../domain/delegation';
import type { ApplicationPorts, Occasion } from '../ports';

type Colleagues = OutputOf<typeof endpoint>['items'];

/** 本单位有某个角色的在用账号；今天不在岗的写明到哪天。没有单位的人没有同事。 */
export const listColleagues =
  ({ store }: ApplicationPorts) =>
  (role: Role, { regionId, person, now }: Occasion): Promise<Colleagues> =>
    store.read(accessOf(regionId, person), async (session) => {
      const today = todayInShanghai(now);
      const [staff, delegations] = await Promise.all([session.staff(), session.delegations(today)]);
      const away = (id: string) =>
        delegations.find((each) => each.accountId === id && isActiveOn(each, today));
      return staff
        .filter(
          ({ organisationId, roles }) =>
            organisationId !== null &&
            organisationId === person.organisationId &&
            roles.includes(role),
        )
        .map(({ accountId, displayName }) => ({
          accountId,
          displayName,
          isMe: accountId === person.accountId,
          awayUntil: away(accountId)?.untilOn ?? null,
        }));
    });
