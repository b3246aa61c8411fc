// 一件申请走到哪里都该成立的话；每一步以后核对一遍。
import { isDeepStrictEqual } from 'node:util';
import { clockLawOf } from '@functions/applications/domain/clock-law';
import { deadlineOf } from '@functions/applications/domain/deadline';
import { replay } from '@functions/applications/domain/replay';
import { isFinished } from '@functions/applications/domain/states';
import { isThirdPartyPending } from '@functions/applications/domain/third-party-window';
import type { Deadlines } from '@functions/applications/domain/statutory-clock';
import type { Application } from '@functions/applications/domain/application';
import { officialCalendar } from '@functions/platform/calendar';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import { settings, type Deed, type Story } from './case-engine';

const AFTER_THE_END: readonly ApplicationAct[] = [
  'supplementReply',
  'revokeReply',
  'suggestProactive',
  'convertToProactive',
  'recordRemedy',
  'recordRemedyResult',
  'archive',
];

/** 归档以后只有这几样。依据：A-51（起诉期限六个月，提出时多已归档）。 */
const AFTER_ARCHIVE: readonly ApplicationAct[] = [
  'revokeReply',
  'recordRemedy',
  'recordRemedyResult',
];

/** 对到期日的影响；没有写出的一律不动。 */
const MOVES: Partial<
  Readonly<Record<ApplicationAct, 'later' | 'earlier' | 'restarts' | 'extends'>>
> = {
  confirmReceipt: 'restarts',
  receiveAmendment: 'restarts',
  recordFeePayment: 'restarts',
  revokeReply: 'restarts',
  consultThirdParty: 'later',
  consultJointAuthority: 'later',
  requestAssistance: 'later',
  inquireAttribute: 'later',
  recordConsultationDelivery: 'later',
  recordOpinion: 'earlier',
  answerPart: 'earlier',
  approveExtension: 'extends',
  fixDelayedPeriod: 'extends',
};

/** 每一步都要核对几十次，用不起断言库：不成立就抛出，写明哪一句。 */
const must = (holds: boolean, what: string, facts: unknown = ''): void => {
  if (!holds) throw new Error(`不成立：${what} ${JSON.stringify(facts)}`);
};

const known = new WeakMap<Story, Deadlines | null>();

/** 由全部经过算出的期限；更正申请没有期限。依据：A-33b、A-41。 */
export const clockOf = (story: Story): Deadlines | null => {
  const before = known.get(story);
  if (before !== undefined) return before;
  const computed = computedClock(story);
  known.set(story, computed);
  return computed;
};

const computedClock = ({ application, events }: Story): Deadlines | null =>
  application.matter === 'recordCorrection'
    ? null
    : deadlineOf(events, officialCalendar, clockLawOf(settings));

/** 到期日的变化合不合这个行为的法律效果：重新起算、不计入、延期，别的一律不动。 */
const moved = (act: ApplicationAct, was: Deadlines, is: Deadlines, isLate: boolean): boolean => {
  const effect = MOVES[act];
  switch (effect) {
    case undefined:
      return is.dueOn === was.dueOn;
    case 'later':
      return is.dueOn >= was.dueOn;
    case 'earlier':
      return is.dueOn <= was.dueOn;
    case 'extends':
      return is.dueOn > was.dueOn && is.unextendedDueOn === was.unextendedDueOn;
    default:
      return isLate ? is.dueOn === was.dueOn : is.countedFrom >= was.countedFrom;
  }
};

const clockHolds = (act: ApplicationAct, before: Story, after: Story) => {
  const [was, is] = [clockOf(before), clockOf(after)];
  const { dueOn, isProvisional, waitingFor, state, matter } = after.application;
  must(dueOn === (is?.dueOn ?? null), '到期日即由全部经过算出的', [act, dueOn, is?.dueOn]);
  must(isProvisional === (is?.provisional ?? false), '暂定与否由时钟定', act);
  if (isFinished(state)) must(waitingFor === null, '了结的不再等申请人', act);
  else if (matter === 'disclosure')
    must(waitingFor === (is?.waitingFor?.what ?? null), '等什么与时钟一致', [act, waitingFor]);
  if (!was || !is) return;
  const isLate = act === 'receiveAmendment' && before.application.tracks.amendment?.isLate === true;
  must(moved(act, was, is, isLate), '到期日只依法变动', [act, was.dueOn, is.dueOn]);
};

/** 重放：从空白起，只看记下的事，得到的就是现在的样子（答复的草稿另存，不在事里）。 */
export const replayed = ({ first, events }: Story): Application =>
  replay({ ...first, version: 0, state: 'submitted' }, events);

/** 重放与现在的样子一致。 */
export const replayHolds = (story: Story): void => {
  const { reply } = story.application;
  must(isDeepStrictEqual({ ...replayed(story), reply }, story.application), '重放即得现在的样子');
};

const rowHolds = ({ state, matter, outcome, repliedOn }: Application) => {
  const isCounted = isFinished(state) && matter === 'disclosure';
  must((outcome !== null) === isCounted, '了结的公开申请恰有一行，其余没有', [
    state,
    matter,
    outcome,
  ]);
  must((repliedOn === null) === (state !== 'replied'), '答复了才有答复之日', state);
};

const peopleHold = ({ application, events }: Story) => {
  const { reply, leadDepartmentId, caseOfficerId, state, tracks } = application;
  // 随机的人以“单位-几号”为账号。
  const isOfLead =
    !caseOfficerId?.includes('-') || caseOfficerId.startsWith(`${leadDepartmentId ?? '无'}-`);
  must(isOfLead, '经办人属主办单位', caseOfficerId);
  if (reply && !isFinished(state))
    must(reply.organisationId === leadDepartmentId, '草稿属主办单位', leadDepartmentId);
  if (state === 'awaitingApproval' || state === 'awaitingDelivery')
    must(reply !== null, '待签发、待送达的有草稿', state);
  if (reply?.approvedBy) must(reply.approvedBy !== reply.draftedBy, '拟写的人不签发');
  const reviewedBy = tracks.confidentiality?.reviewedBy;
  if (reply && reviewedBy) must(reviewedBy !== reply.draftedBy, '拟写的人不审查', reviewedBy);
  const since = events.findLastIndex(({ kind }) => kind === 'replyRevoked');
  const extended = events.slice(since + 1).filter(({ kind }) => kind === 'extended');
  must(extended.length <= 1, '延期只有一次');
};

const approvalHolds = ({ application }: Story, { act, today }: Deed) => {
  const { reply, tracks } = application;
  if (act !== 'approve' || !reply) return;
  const isBarred = tracks.consultations.some(
    (one) =>
      isThirdPartyPending(one, today) ||
      (one.consulted === 'thirdParty' && one.opinion === 'objects' && one.overrideReason === ''),
  );
  if (reply.kind === 'granted') must(!isBarred, '第三方期限没有满、不同意的，不予以公开');
  if (reply.outcome === '3.1' || reply.outcome === '3.2')
    must(Boolean(tracks.confidentiality?.reviewedBy), '提供信息的作过保密审查');
  if (tracks.legality) must(tracks.legality.reviewedOn !== null, '送了合法性审查的有了意见');
};

/** 办了一步以后，该成立的都成立。 */
export const mustHold = (before: Story, after: Story, deed: Deed): void => {
  const { application } = after;
  must(application.version === before.application.version + 1, '版本加一', deed.act);
  must(after.events.at(-1)?.seq === application.version, '事的序号即版本', deed.act);
  if (before.application.archivedOn !== null)
    must(AFTER_ARCHIVE.includes(deed.act), '归档以后只登记救济、撤销重办', deed.act);
  if (application.archivedOn !== null)
    must(isFinished(application.state), '归档的都已了结', application.state);
  if (isFinished(before.application.state))
    must(AFTER_THE_END.includes(deed.act), '了结以后只有这几样', deed.act);
  clockHolds(deed.act, before, after);
  rowHolds(application);
  peopleHold(after);
  approvalHolds(after, deed);
};
