import { ok, refused, type Result } from '@shared/result';
import {
  noticeActs,
  noticeStates,
  type NoticeAct,
  type NoticeTrack,
} from '@shared/vocabulary/notice';
import { DEPARTMENT_TABLE } from './department';
import type { Doer, NoticeStanding, NoticeTable, Transition } from './transition';
import { VILLAGE_TABLE } from './village';

export type { Doer, NoticeStanding, NoticeTable, Transition } from './transition';

/** 公开信息的流转表：村（居）务和政府信息各一张。 */
export const NOTICE_TABLES: Readonly<Record<NoticeTrack, NoticeTable>> = {
  village: VILLAGE_TABLE,
  department: DEPARTMENT_TABLE,
};

const OWN_HAND = {
  drafter: '不能办自己拟写的信息，请由另一位有权限的人办',
  confidentialityReviewer: '您已经做过保密审查，这一步请由另一个人办',
  correctionProposer: '不能审查、同意自己提出的更正，请由另一位有权限的人办',
  correctionReviewer: '您已经审查过这处更正，这一步请由另一个人办',
} as const;

/** 在本单位凭全部角色办；在别的单位，只有政府信息公开工作机构凭这一个角色办。 */
const hasRole = (transition: Transition, standing: NoticeStanding, doer: Doer): boolean => {
  const by = transition.byState?.[standing.state] ?? transition.by;
  return doer.organisationId === standing.organisationId
    ? doer.roles.some((role) => by.includes(role))
    : by.includes('disclosureOffice') && doer.roles.includes('disclosureOffice');
};

const ownHand = ({ notBy }: Transition, standing: NoticeStanding, doer: Doer) =>
  notBy.find((hand) => standing.hands[hand] === doer.accountId);

const correctionsFit: Readonly<
  Record<
    NonNullable<Transition['correction']>,
    { readonly fits: (hands: NoticeStanding['hands']) => boolean; readonly otherwise: string }
  >
> = {
  none: {
    fits: ({ correctionProposer }) => correctionProposer === null,
    otherwise: '已经有一处更正等着同意，请先办完',
  },
  pending: {
    fits: ({ correctionProposer }) => correctionProposer !== null,
    otherwise: '现在没有等着同意的更正',
  },
  unreviewed: {
    fits: (hands) => hands.correctionProposer !== null && hands.correctionReviewer === null,
    otherwise: '现在没有等着保密审查的更正',
  },
  reviewed: {
    fits: ({ correctionReviewer }) => correctionReviewer !== null,
    otherwise: '这处更正还没有做保密审查，审查以后才能同意',
  },
};

/** 更正进行到哪里，合不合这种行为；不合的说明缘由。没有公开的不论更正。 */
const correctionProblem = (
  { correction }: Transition,
  { hands, state }: NoticeStanding,
): string | null => {
  if (correction === undefined || state !== 'published') return null;
  const { fits, otherwise } = correctionsFit[correction];
  return fits(hands) ? null : otherwise;
};

/** 某种行为在这条路径上的流转；没有这种行为的为 undefined。 */
export const transitionOf = (act: NoticeAct, track: NoticeTrack): Transition | undefined =>
  NOTICE_TABLES[track][act];

/**
 * 这个人现在能不能做这件事；不能时说明缘由。
 * 拒绝：forbidden 角色或单位不对；notPermittedNow 状态不对；ruleViolated 自己办过前面的步骤。
 */
export const permit = (
  act: NoticeAct,
  standing: NoticeStanding,
  doer: Doer,
): Result<Transition> => {
  const transition = transitionOf(act, standing.track);
  if (!transition || !hasRole(transition, standing, doer))
    return refused('forbidden', '您的角色不能进行此操作');
  if (!transition.from.includes(standing.state))
    return refused(
      'notPermittedNow',
      `这条信息${noticeStates.labels[standing.state]}，现在不能${noticeActs.labels[act]}`,
    );
  const problem = correctionProblem(transition, standing);
  if (problem !== null) return refused('notPermittedNow', problem);
  const own = ownHand(transition, standing, doer);
  const { legalBasis } = transition;
  return own ? refused('ruleViolated', OWN_HAND[own], { legalBasis }) : ok(transition);
};

/** 这个人现在能做什么，照办理的次序。 */
export const permittedActions = (
  standing: NoticeStanding,
  doer: Doer,
): { act: NoticeAct; label: string; legalBasis: string }[] =>
  noticeActs.values.flatMap((act) => {
    const permitted = permit(act, standing, doer);
    if (!permitted.ok) return [];
    return [{ act, label: noticeActs.labels[act], legalBasis: permitted.value.legalBasis }];
  });
