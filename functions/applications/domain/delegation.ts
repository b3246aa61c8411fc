import type { Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import { deskRoles, type Role } from '@shared/vocabulary/role';
import type { Person } from './application';

/** 不在岗期间请谁代理；起止两天都算在内。 */
export interface Delegation {
  readonly accountId: string;
  readonly deputyId: string;
  readonly fromOn: Day;
  readonly untilOn: Day;
}

/** 本县在用的一位工作人员。 */
export interface Colleague {
  readonly accountId: string;
  readonly displayName: string;
  readonly organisationId: string | null;
  readonly roles: readonly Role[];
}

interface Circumstances {
  readonly person: Person;
  readonly staff: readonly Colleague[];
  /** 全县现有的代理安排。 */
  readonly delegations: readonly Delegation[];
  /** 北京时间的今天。 */
  readonly today: Day;
}

type Period = Pick<Delegation, 'fromOn' | 'untilOn'>;

/** 这一天是否在代理期间；起止两天都算在内。 */
export const isActiveOn = ({ fromOn, untilOn }: Period, day: Day): boolean =>
  fromOn <= day && day <= untilOn;

const overlaps = (left: Period, right: Period) =>
  left.fromOn <= right.untilOn && right.fromOn <= left.untilOn;

/** 两人都有的办理角色；代理人只能以自己也有的角色办事。 */
const sharedRoles = (left: readonly Role[], right: readonly Role[]): Role[] =>
  deskRoles.filter((role) => left.includes(role) && right.includes(role));

const checkPeriod = ({ fromOn, untilOn }: Period, today: Day): Result<null> => {
  if (untilOn < fromOn)
    return refused('ruleViolated', '结束的那天不能早于开始的那天', { field: 'untilOn' });
  return untilOn < today
    ? refused('ruleViolated', '结束的那天已经过去了，请重新选择', { field: 'untilOn' })
    : ok(null);
};

/**
 * 不在岗时请同事代理：须是本单位、角色相同、那几天在岗的另一个人。
 * 拒绝：起止颠倒、已经过去；选了自己；不是本单位的；角色不同；那几天他也请了人代理。
 * 依据：《条例》第四十五条（办理制度）；代理的条件为本系统约定。
 */
export const decideDelegation = (
  wanted: Omit<Delegation, 'accountId'>,
  { person, staff, delegations, today }: Circumstances,
): Result<Delegation> => {
  const no = (message: string) => refused('ruleViolated', message, { field: 'deputyId' });
  const period = checkPeriod(wanted, today);
  if (!period.ok) return period;
  const { deputyId } = wanted;
  if (deputyId === person.accountId) return no('请选择另一位同事代理');
  const deputy = staff.find(({ accountId }) => accountId === deputyId);
  if (!deputy || person.organisationId === null || deputy.organisationId !== person.organisationId)
    return no('请选择本单位在用账号的同事代理');
  if (sharedRoles(person.roles, deputy.roles).length === 0)
    return no('代理的同事要与您角色相同，才能替您办理');
  const away = delegations.some((other) => other.accountId === deputyId && overlaps(other, wanted));
  return away
    ? no('这位同事那几天也不在岗，请另选一位')
    : ok({ accountId: person.accountId, ...wanted });
};
