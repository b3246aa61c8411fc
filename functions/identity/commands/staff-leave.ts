import type { StaffMember } from '@shared/contract/staff';
import { ok, refused, type Result } from '@shared/result';
import { checkTarget } from '../domain/staff-authority';
import type {
  HandOver,
  StaffAccount,
  StaffOccasion,
  StaffPorts,
  StaffReading,
} from '../ports.staff';
import { viewOf } from '../queries/staff-view';
import { staleStaff } from './staff-change';

interface Leaving {
  readonly accountId: string;
  readonly version: number;
  readonly reason: string;
  readonly handOverTo: string | null;
}

/** 申请交给谁；没有指定的为 null。拒绝：不是同一单位在岗的经办人。 */
const successorOf = async (
  reading: StaffReading,
  account: StaffAccount,
  wantedId: string | null,
): Promise<Result<HandOver['to']>> => {
  if (wantedId === null) return ok(null);
  const found = (await reading.successors(account)).find(({ accountId }) => accountId === wantedId);
  return found
    ? ok(found)
    : refused('ruleViolated', '请选择同一单位在岗的一位经办人', { field: 'handOverTo' });
};

/**
 * 办理离岗：账号当即停用、全部登录作废、代理安排取消、手上的申请交接，同一个事务；
 * 办过的事仍写着他的姓名。两步验证的密钥、绑定的微信一并删去。
 * 依据：《个人信息保护法》第五十一条（合理确定操作权限）。
 * 拒绝：不归他管、已经离岗；接手的人不合适；别人先改过。
 */
export const recordStaffLeaving = (
  { store }: StaffPorts,
  { accountId, version, reason, handOverTo }: Leaving,
  occasion: StaffOccasion,
): Promise<Result<{ member: StaffMember; handedOver: number }>> =>
  store.write(occasion, async (writing) => {
    const target = checkTarget(occasion.manager, await writing.lock(accountId));
    if (!target.ok) return target;
    const account = target.value;
    const to = await successorOf(writing, account, handOverTo);
    if (!to.ok) return to;
    if (account.version !== version) return staleStaff();
    const { displayName } = account;
    const handedOver = await writing.handOver({
      accountId,
      displayName,
      to: to.value,
      reason,
      isLeaving: true,
    });
    if (!(await writing.disable(account, reason))) throw new Error('a locked account changed');
    await writing.removeSecondFactor(accountId);
    await writing.note({
      act: 'staffLeft',
      subjectKind: 'account',
      subjectId: accountId,
      data: { handedOver },
    });
    return ok({ member: await viewOf(writing, accountId, occasion), handedOver });
  });
