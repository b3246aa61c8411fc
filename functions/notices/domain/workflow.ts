import { refused, type Result, ok } from '@shared/result';
import {
  noticeActs,
  noticeStates,
  type NoticeAct,
  type NoticeState,
} from '@shared/vocabulary/notice';
import type { Role } from '@shared/vocabulary/role';

interface Transition {
  readonly from: readonly NoticeState[];
  /** 办成之后的状态；discard 之后不再有这条信息。 */
  readonly to: NoticeState | 'discarded';
  readonly by: Role;
  readonly legalBasis: string;
}

const DISCLOSURE = '《村民委员会组织法》《城市居民委员会组织法》关于村务、居务公开的规定';
const SUPERVISION = '《村民委员会组织法》《城市居民委员会组织法》关于村务、居务监督机构的规定';

/**
 * 公开信息的流转：经办人拟写、提交，监督委员会成员审核后公开或退回。
 * 依据：《村民委员会组织法》关于村务公开、村务监督的规定。
 */
export const noticeWorkflow: Readonly<Record<NoticeAct, Transition>> = {
  edit: { from: ['draft', 'returned'], to: 'draft', by: 'villageEditor', legalBasis: DISCLOSURE },
  submit: {
    from: ['draft', 'returned'],
    to: 'submitted',
    by: 'villageEditor',
    legalBasis: DISCLOSURE,
  },
  return: { from: ['submitted'], to: 'returned', by: 'supervisionMember', legalBasis: SUPERVISION },
  publish: {
    from: ['submitted'],
    to: 'published',
    by: 'supervisionMember',
    legalBasis: SUPERVISION,
  },
  discard: {
    from: ['draft', 'returned'],
    to: 'discarded',
    by: 'villageEditor',
    legalBasis: DISCLOSURE,
  },
};

/** 谁在办：他的角色，以及这条是不是他自己拟写的。 */
export interface Doer {
  readonly roles: readonly Role[];
  readonly isDrafter: boolean;
}

/** 审核的人不能是拟写的人。 */
const isOwnReview = (act: NoticeAct, doer: Doer): boolean =>
  noticeWorkflow[act].by === 'supervisionMember' && doer.isDrafter;

/** 这个人现在能做什么，照流转表的次序。 */
export const permittedActions = (
  state: NoticeState,
  doer: Doer,
): { act: NoticeAct; label: string; legalBasis: string }[] =>
  noticeActs.values
    .filter((act) => {
      const { from, by } = noticeWorkflow[act];
      return from.includes(state) && doer.roles.includes(by) && !isOwnReview(act, doer);
    })
    .map((act) => ({
      act,
      label: noticeActs.labels[act],
      legalBasis: noticeWorkflow[act].legalBasis,
    }));

/** 这个人现在能不能做这件事；不能时说明缘由。 */
export const permit = (act: NoticeAct, state: NoticeState, doer: Doer): Result<null> => {
  const { from, by, legalBasis } = noticeWorkflow[act];
  if (!doer.roles.includes(by)) return refused('forbidden', '您的角色不能进行此操作');
  if (!from.includes(state))
    return refused(
      'notPermittedNow',
      `这条信息${noticeStates.labels[state]}，现在不能${noticeActs.labels[act]}`,
    );
  if (isOwnReview(act, doer))
    return refused('ruleViolated', '不能审核自己拟写的信息，请由另一位监督委员会成员审核', {
      legalBasis,
    });
  return ok(null);
};
