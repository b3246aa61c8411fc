import { ok, refused, type Result } from '@shared/result';
import { deskRoles, roles as roleList, type Role } from '@shared/vocabulary/role';
import type { Manager, StaffAccount } from '../ports.staff';
import type { AccountDeed, AccountWarning } from '../ports.staff-watch';

/** 动别人的账号，要告诉哪些角色的人。依据：《个人信息保护法》第五十一条、第五十四条。 */
export const watcherRoles = [
  'disclosureOffice',
  'systemAdmin',
  'auditor',
] as const satisfies readonly Role[];

/** 发过重设密码的链接，几天内不能由同一个人解除两步验证；反过来也一样。 */
export const APART_DAYS = 7;
const DAY_MS = 86_400_000;

/** 从何时起做过的算数。 */
export const apartSince = (now: Date): Date => new Date(now.getTime() - APART_DAYS * DAY_MS);

/** 密码与两步验证，一个人只能动一样。 */
export type KeyDeed = Extract<AccountDeed, 'passwordResetIssued' | 'secondFactorReset'>;

/** 同一个人不能再做的另一样。 */
export const otherKey = (act: KeyDeed): KeyDeed =>
  act === 'secondFactorReset' ? 'passwordResetIssued' : 'secondFactorReset';

const DONE: Readonly<Record<KeyDeed, string>> = {
  passwordResetIssued: `您${APART_DAYS}天内给这个账号发过重设密码的链接，解除两步验证要请另一位管理人员来办`,
  secondFactorReset: `您${APART_DAYS}天内解除过这个账号的两步验证，重设密码要请另一位管理人员来办`,
};

interface KeyFacts {
  readonly manager: Pick<Manager, 'roles'>;
  readonly account: Pick<StaffAccount, 'roles'>;
  readonly act: KeyDeed;
  /** 他不久前对这个账号做过另一样。 */
  readonly didOther: boolean;
  readonly hasOtherOffice: boolean;
}

/**
 * 能不能动这个账号的密码或者两步验证：两样由两个人动；不办案的人动办案的账号，要有公开办的人看着。
 * 拒绝：他不久前动过另一样；县里没有别的公开办的人可以告诉。
 * 依据：《个人信息保护法》第五十一条。
 */
export const checkApart = (facts: KeyFacts): Result<null> => {
  if (facts.didOther) return refused('ruleViolated', DONE[otherKey(facts.act)]);
  const isOffice = facts.manager.roles.includes('disclosureOffice');
  const handlesCases = deskRoles.some((role) => facts.account.roles.includes(role));
  if (handlesCases && !isOffice && !facts.hasOtherOffice)
    return refused(
      'ruleViolated',
      '这个账号能看申请，改它的密码、两步验证要有公开办的另一位人员知道；请先给公开办添一位人员',
    );
  return ok(null);
};

const rolesOf = ({ roles }: AccountWarning): string =>
  roles.map((role) => roleList.labels[role]).join('、');

const SAID: Readonly<Record<AccountDeed, (warning: AccountWarning) => string>> = {
  passwordResetIssued: ({ byName, displayName }) =>
    `${byName}给${displayName}的账号发了重设密码的链接`,
  passwordReset: ({ byName, displayName }) =>
    `${displayName}的账号凭${byName}发的链接换了新密码，先前的登录都已退出`,
  secondFactorReset: ({ byName, displayName }) =>
    `${byName}解除了${displayName}的账号的两步验证和微信，先前的登录都已退出`,
  invitationAccepted: (warning) =>
    `${warning.displayName}接受${warning.byName}的邀请，开了账号，角色：${rolesOf(warning)}`,
  staffChanged: (warning) =>
    `${warning.byName}改了${warning.displayName}的账号的角色或者单位，现在的角色：${rolesOf(warning)}`,
};

/** 告诉一个人的话；本人与旁人最后一句不同。 */
export const warningText = (warning: AccountWarning, isOwner: boolean) => ({
  title: isOwner ? '您的账号有变动' : '有工作人员的账号有变动',
  body: `${SAID[warning.act](warning)}。${
    isOwner ? '不是您要求的' : '请问一问本人；不是本人要求的'
  }，请立即告诉公开办或审计。`,
});
