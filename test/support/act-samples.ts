// 随机办事用的内容：对这一件此刻合适的，多数合规定，少数不合。
import type { Consultation } from '@functions/applications/domain/tracks';
import { isOverridable } from '@functions/applications/domain/third-party-window';
import { addDays, type Day } from '@shared/law/day';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import type { Story } from './case-engine';
import { draft } from './reply-drafts';

/** 随机的一步所看的：此刻、哪一天、几个随机数。 */
export interface Chance {
  readonly story: Story;
  readonly today: Day;
  readonly seed: number;
}

const pick = <T>(list: readonly [T, ...T[]], seed: number): T =>
  list[seed % list.length] ?? list[0];
const bodies = ['civil', 'finance', 'green'] as const;

const drafts = [
  draft({ kind: 'granted', attachmentIds: ['annex'] }),
  draft({
    kind: 'partiallyGranted',
    accessWay: '随答复',
    redactions: [{ part: '姓名', ground: 'refusedThirdParty', reason: '隐私' }],
  }),
  draft({ kind: 'refusedThirdParty', reason: '涉及商业秘密' }),
  draft({ kind: 'informationNotHeld', searchRecord: '档案室，没有' }),
  draft({ kind: 'stillUnclear', reason: '补正后仍不清楚' }),
  draft({ kind: 'excessive', reason: '理由不合理' }),
  draft({ kind: 'alreadyPublic', accessWay: '区政府网站' }),
] as const;

const firstOf = ({ story }: Chance, fits: (one: Consultation) => boolean) =>
  story.application.tracks.consultations.find(fits)?.consultationId ?? 'none';

/** 在 from 与今天之间的一天。 */
const between = (from: Day, { today, seed }: Chance): Day => {
  const day = addDays(from, seed % 9);
  return day > today ? today : day;
};

const submittedOn = ({ story }: Chance): Day => story.events[0]?.happenedOn ?? '2026-03-02';
const text = { reason: '理由' };
const about = '拟公开的内容';

const opinionInput = (chance: Chance) => {
  const open = chance.story.application.tracks.consultations.find(
    ({ opinionOn }) => opinionOn === null,
  );
  return {
    consultationId: open?.consultationId ?? 'none',
    opinion: pick(['agrees', 'objects', 'noView'] as const, chance.seed),
    receivedOn: between(open?.deliveredOn ?? open?.sentOn ?? chance.today, chance),
    reason: '意见的理由',
  };
};

const consultation = ({ today, seed }: Chance) => ({
  about,
  deliveredOn: seed % 2 === 0 ? today : null,
});

/** 行为 → 随机的内容；漏一个不能通过编译。 */
export const ACT_SAMPLES: Readonly<Record<ApplicationAct, (chance: Chance) => unknown>> = {
  confirmReceipt: (chance) => ({
    confirmedOn: between(submittedOn(chance), chance),
    vaultId: chance.seed % 4 === 0 ? 'restored' : null,
  }),
  dispatch: ({ seed }) => ({
    leadDepartmentId: pick(bodies, seed),
    supportingDepartmentIds: [pick(bodies, seed + 1)],
    remark: '',
  }),
  claim: () => ({}),
  reassign: ({ story, seed }) => {
    const accountId = `${story.application.leadDepartmentId ?? ''}-${String(1 + (seed % 2))}`;
    return { toAccountId: accountId, colleague: { accountId, displayName: accountId }, ...text };
  },
  transfer: ({ seed }) => ({ toDepartmentId: pick(bodies, seed), ...text }),
  sendBack: () => text,
  splitApplication: () => ({ matters: ['第一项', '第二项'], ...text }),
  mergeDuplicate: ({ story }) => ({
    intoNumber: '另一件',
    into: {
      applicationId: 'other',
      registrationNumber: '另一件',
      state: 'inProgress',
      matter: 'disclosure',
      dueOn: story.application.dueOn,
    },
    ...text,
  }),
  requestAmendment: ({ seed, today }) => ({
    items: ['写明年度'],
    guidance: '请写清楚',
    until: seed % 3 === 0 ? addDays(today, 1 + (seed % 12)) : null,
  }),
  receiveAmendment: (chance) => ({
    description: `补正后的内容${String(chance.seed)}`,
    receivedOn: between(
      chance.story.application.tracks.amendment?.requestedOn ?? chance.today,
      chance,
    ),
  }),
  deemAbandoned: () => ({ finding: '没有正当理由' }),
  askReasons: ({ seed, today }) => ({ finding: '过多', until: addDays(today, 3 + (seed % 10)) }),
  receiveReasons: () => ({ reasons: '各件不同' }),
  fixDelayedPeriod: ({ story, seed }) => ({
    until: addDays(story.application.dueOn ?? '2026-03-02', seed % 60),
    ...text,
  }),
  consultThirdParty: (chance) => ({
    partyVaultId: 'party',
    partyMaskedName: '虚*',
    ...consultation(chance),
  }),
  consultJointAuthority: (chance) => ({ organisationName: '市局', ...consultation(chance) }),
  requestAssistance: ({ seed }) => ({ organisationId: pick(bodies, seed), about }),
  inquireAttribute: () => ({ organisationName: '原起草单位', documentTitle: '旧文件', about }),
  recordConsultationDelivery: (chance) => {
    const consultationId = firstOf(chance, (one) => !one.deliveredOn && !one.opinionOn);
    const sent = chance.story.application.tracks.consultations.find(
      (one) => one.consultationId === consultationId,
    );
    return { consultationId, deliveredOn: between(sent?.sentOn ?? chance.today, chance) };
  },
  recordOpinion: opinionInput,
  overrideObjection: (chance) => ({
    consultationId: firstOf(chance, (one) => isOverridable(one, chance.today)),
    ground: pick(['publicInterest', 'unreasonable'] as const, chance.seed),
    content: '公开的内容',
    reason: '公共利益',
  }),
  proposeExtension: ({ seed }) => ({ workingDays: 1 + (seed % 22), ...text }),
  approveExtension: () => ({}),
  rejectExtension: () => text,
  noticeFee: ({ seed }) => ({
    mode: pick(['byPage', 'byItem'] as const, seed),
    quantity: 50,
    payWay: '非税账户',
    finding: '明显超过合理范围',
    itemsInMonth: 15,
  }),
  recordFeePayment: (chance) => ({
    paidOn: between(chance.story.application.tracks.fee?.noticedOn ?? chance.today, chance),
  }),
  recordSearch: ({ seed }) => ({
    places: '档案室',
    keywords: '低保',
    result: pick(['found', 'notFound'] as const, seed),
    note: '',
  }),
  answerPart: () => ({ content: '本单位的一份' }),
  reviewConfidentiality: ({ seed }) => ({
    conclusion: pick(['passed', 'passed', 'partial', 'barred'] as const, seed),
    opinion: '审查意见',
  }),
  requestLegalityReview: () => ({ question: '是否属于案卷' }),
  giveLegalityOpinion: () => ({ conclusion: 'passed', opinion: '可以' }),
  draftReply: ({ seed }) => pick(drafts, seed % 2 === 0 ? 0 : seed),
  submitForApproval: () => ({}),
  returnDraft: () => text,
  approve: ({ seed }) => ({ confidentialityOpinion: seed % 4 === 0 ? '' : '可以公开' }),
  deliver: (chance) => ({
    way: 'post',
    deliveredOn: between(
      chance.story.events.findLast(({ kind }) => kind === 'approved')?.happenedOn ?? chance.today,
      chance,
    ),
    proof: 'EMS',
  }),
  supplementReply: () => ({ content: '补充' }),
  revokeReply: () => text,
  decideRecordCorrection: ({ seed }) => ({
    result: pick(['corrected', 'transferred'] as const, seed),
    finding: '核实情况',
    rightBodyName: '区公安分局',
    rightBodyContact: '',
  }),
  suggestProactive: () => text,
  convertToProactive: () => ({ note: '下月公布' }),
  recordRemedy: (chance) => ({
    kind: 'complaint',
    filedOn: between(submittedOn(chance), chance),
    body: '区政府',
    caseNumber: '',
  }),
  recordRemedyResult: ({ story, today }) => ({
    remedyId: story.application.tracks.remedies.find(({ result }) => result === null)?.remedyId,
    result: 'corrected',
    decidedOn: today,
    note: '',
  }),
  withdraw: (chance) => ({
    withdrawnOn: chance.seed % 2 === 0 ? null : between(submittedOn(chance), chance),
    withdrawalReason: '不需要了',
  }),
  archive: () => ({}),
};
