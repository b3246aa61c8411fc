import type { Day } from '@shared/law/day';
import type { Application } from './application';
import { notSplittableBecause } from './split-limits';
import { isOverridable } from './third-party-window';
import type { Tracks } from './tracks';
import type { Condition } from './transition';

type Check = (application: Application, today: Day) => string | undefined;
const unless = (isMet: boolean, message: string) => (isMet ? undefined : message);

const amendmentIsOpen = ({ amendment }: Tracks) =>
  amendment !== null && amendment.receivedOn === null;
const isAbandonable = ({ amendment, fee }: Tracks, today: Day): boolean => {
  const notAmended = amendment !== null && amendment.receivedOn === null && today > amendment.until;
  return notAmended || (fee !== null && fee.paidOn === null && today > fee.payBy);
};
const awaitsOpinion = ({ consultations }: Tracks) =>
  consultations.some(({ opinionOn }) => opinionOn === null);

const hasOpenRemedy = ({ remedies }: Tracks) => remedies.some(({ result }) => result === null);

const CONDITIONS: Readonly<Record<Condition, Check>> = {
  none: () => undefined,
  unclaimed: ({ caseOfficerId }) => unless(caseOfficerId === null, '这件申请已有经办人认领'),
  claimed: ({ caseOfficerId }) => unless(caseOfficerId !== null, '这件申请还没有人认领'),
  drafted: ({ reply }) => unless(reply !== null, '还没有拟写答复，请先拟写'),
  splittable: ({ tracks }) => notSplittableBecause(tracks),
  notAmended: ({ tracks, waitingFor }) =>
    waitingFor === 'fee'
      ? '正在等申请人缴费，缴清以前不能要求补正'
      : unless(tracks.amendment === null, '补正只能要求一次，这件已经要求过补正'),
  amendmentOpen: ({ tracks }) => unless(amendmentIsOpen(tracks), '没有要求补正，或者已经补正'),
  abandonable: ({ tracks }, today) =>
    unless(isAbandonable(tracks, today), '补正、缴费的期限还没有过，不能视为放弃'),
  reasonsNotAsked: ({ tracks }) => unless(tracks.reasons === null, '已经要求申请人说明理由'),
  reasonsOpen: ({ tracks }) =>
    unless(tracks.reasons?.givenOn === null, '没有要求说明理由，或者已经说明'),
  reasonsAsked: ({ tracks }) =>
    unless(
      typeof tracks.reasons?.givenOn === 'string' && tracks.delayedUntil === null,
      '申请人说明理由以后，才能确定延迟答复的期限，只能确定一次',
    ),
  consultationUndelivered: ({ tracks }) =>
    unless(
      tracks.consultations.some(({ deliveredOn, opinionOn }) => !deliveredOn && !opinionOn),
      '没有等待登记收到的征求意见书',
    ),
  consultationOpen: ({ tracks }) => unless(awaitsOpinion(tracks), '没有等待意见的征求意见书'),
  objected: ({ tracks }, today) =>
    unless(
      tracks.consultations.some((consultation) => isOverridable(consultation, today)),
      '没有第三方、共同制作机关不同意公开，或者第三方提出意见的期限还没有满（没有登记对方收到的不算满）',
    ),
  extensible: ({ tracks, dueOn, waitingFor }, today) => {
    if (waitingFor !== null || dueOn === null) return '正在等申请人补正或者缴费，不需要延期';
    if (tracks.delayedUntil !== null) return '已经确定延迟答复的期限，不能再延期';
    if (tracks.extension?.state === 'approved') return '已经延期一次，不能再次延期';
    if (tracks.extension?.state === 'proposed') return '已经报请延期，等待公开办审批';
    return unless(today <= dueOn, '已过到期日，不能延期');
  },
  extensionProposed: ({ tracks }) =>
    unless(tracks.extension?.state === 'proposed', '没有等待审批的延期'),
  feeNotNoticed: ({ tracks, dueOn }, today) =>
    tracks.fee === null
      ? unless(dueOn !== null && today <= dueOn, '收费通知应当在答复期限内发出，现在已过到期日')
      : '已经通知缴费',
  feeOpen: ({ tracks }) => unless(tracks.fee?.paidOn === null, '没有等待缴纳的费用'),
  legalityNotRequested: ({ tracks }) =>
    unless(!tracks.legality || tracks.legality.reviewedOn !== null, '已经送审，等待司法局的意见'),
  legalityOpen: ({ tracks }) =>
    unless(tracks.legality?.reviewedOn === null, '没有等待审查的法律问题'),
  notSuggested: ({ tracks, archivedOn }) =>
    archivedOn === null ? unless(!tracks.isProactiveSuggested, '已经提过建议') : '已经归档',
  notConverted: ({ tracks, archivedOn }) =>
    archivedOn === null ? unless(tracks.convertedOn === null, '已经转为主动公开') : '已经归档',
  remedyOpen: ({ tracks }) => unless(hasOpenRemedy(tracks), '没有等待结果的复议、诉讼或者投诉'),
  archivable: ({ tracks, archivedOn }) =>
    archivedOn === null
      ? unless(!hasOpenRemedy(tracks), '还有没有结果的复议、诉讼或者投诉，登记结果后再归档')
      : '已经归档',
  notArchived: ({ archivedOn }) => unless(archivedOn === null, '已经归档'),
};

/** 条件不具备的缘由；具备为 undefined。 */
export const barredBecauseOfCondition = (
  when: Condition,
  application: Application,
  today: Day,
): string | undefined => CONDITIONS[when](application, today);
