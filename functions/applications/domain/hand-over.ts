import { reassign } from './actions/reassign';
import type { Decision, Situation } from './decision';

/** 谁手上的、交给谁；to 为 null 的退回本单位待认领。 */
export interface HandingOver {
  readonly displayName: string;
  readonly to: {
    readonly accountId: string;
    readonly displayName: string;
    readonly organisationId: string | null;
  } | null;
  readonly reason: string;
}

/** 退回本单位待认领：没有人接手的，本单位的经办人都看得到、都能认领。 */
const giveBack = (
  { application: { registrationNumber, leadDepartmentId } }: Situation,
  { displayName, reason }: HandingOver,
): Decision => ({
  act: 'reassign',
  change: { caseOfficerId: null },
  note: `${displayName}不再经办，退回本单位待认领：${reason}`,
  messages:
    leadDepartmentId === null
      ? []
      : [
          {
            to: 'officersOf',
            organisationId: leadDepartmentId,
            title: '有一件申请等人认领',
            body: `${registrationNumber}的经办人${displayName}不再经办，请认领后接着办理，期限照数。`,
          },
        ],
});

/**
 * 经办人离岗、调走时交接他认领的一件：交给同单位的同事；没有指定、同事不在主办单位的退回待认领。
 * 由管账号的人连同离岗一并办，不看平时谁可以交接；期限照数。
 * 依据：《条例》第四十五条。
 */
export const handOverCase = (situation: Situation, order: HandingOver): Decision => {
  const { to, reason } = order;
  if (to === null || to.organisationId !== situation.application.leadDepartmentId)
    return giveBack(situation, order);
  const toAccountId = to.accountId;
  const decided = reassign(situation, { toAccountId, reason, colleague: to });
  return decided.ok ? decided.value : giveBack(situation, order);
};
