// 按序号写一件申请和它的经过；行由产品的 afterEvent 从各事得出，所以期限、状态与经过一致。
import { createHash } from 'node:crypto';
import { importFunctions } from '../../functions/launcher/typescript.mjs';
import * as county from './case-county.mjs';
import { caseTexts, rareCaseWord } from './case-texts.mjs';
import { uuidFrom, villages } from './county.mjs';
import { seeded } from './rounds.mjs';

/** 每五件有一件在办。 */
const openEvery = 5;
/** 答复期限的工作日数。 */
const period = 20;
const firstYear = 2022;

/** @param {number} index */
export const isOpenCase = (index) => index % openEvery === 0;

/** @typedef {{ kind: string, happenedOn: string, data: Record<string, unknown> }} Event */

const openEnds = /** @type {const} */ ([
  ...['submitted', 'unrouted', 'dispatched', 'claimed', 'claimed', 'claimed', 'searched'],
  ...['searched', 'amendment', 'consulting', 'extended', 'drafted', 'awaitingApproval'],
  'awaitingDelivery',
]);
const finishedEnds = [...Array.from({ length: 17 }, () => 'replied'), 'withdrawn', 'abandoned'];

/** 文号的后缀。 @type {Readonly<Record<string, string>>} */
const suffixes = { amendmentLetter: '-补告', abandonmentLetter: '-不办' };

/** 各种结局所经的步骤，每件三到八件事。 @type {Readonly<Record<string, readonly string[]>>} */
const paths = (() => {
  const claimed = ['confirm', 'dispatch', 'claim'];
  const drafted = [...claimed, 'search', 'draft'];
  return {
    submitted: [],
    unrouted: ['confirm'],
    dispatched: ['confirm', 'dispatch'],
    claimed,
    searched: [...claimed, 'search'],
    amendment: [...claimed, 'requestAmendment'],
    consulting: [...claimed, 'consult'],
    extended: [...claimed, 'extend'],
    drafted,
    awaitingApproval: [...drafted, 'submitDraft'],
    awaitingDelivery: [...drafted, 'submitDraft', 'approve'],
    replied: [...drafted, 'submitDraft', 'deliver'],
    withdrawn: ['confirm', 'withdraw'],
    abandoned: [...claimed, 'requestAmendment', 'abandon'],
  };
})();

/** 到此刻为止的各个工作日。 @param {any} calendar */
function workingDays(calendar) {
  const days = [];
  for (let at = Date.UTC(firstYear, 0, 4); ; at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (calendar.isWorkingDay(day)) days.push(day);
    if (day === county.today) return days;
  }
}

/** @typedef {import('./case-texts.mjs').Chance} Chance */

/** 收到之日在第几个工作日：已办结的分布在几年里，在办的多在期限之内，少数逾期。
 * @param {Chance} chance @param {{ end: string, isOpen: boolean, share: number, count: number }} one */
function receivedAt({ below }, { end, isOpen, share, count }) {
  if (!isOpen) return Math.floor(share * (count - 40));
  if (end === 'submitted') return count - 1 - below(3);
  const age = below(33) === 0 ? period + below(3) : below(period - 1);
  return count - 1 - Math.max(age, (paths[end]?.length ?? 0) + 1);
}

/** 一步：做的事、谁做的、变化、进程。
 * @param {string} step @param {{ on: string, lead: string, text: string, people: any, calendar: any, id: () => string, letter: (kind: string) => object }} at */
function stepOf(step, { on, lead, text, people, calendar, id, letter }) {
  const { office, officer, approver, resident } = people;
  const supporting = county.departments.filter((one) => one !== lead).slice(0, 1);
  switch (step) {
    case 'confirm':
      return [
        'receiptConfirmed',
        office,
        { change: { state: 'inProgress', receivedOn: on, confirmedAt: `${on}T02:00:00.000Z` } },
      ];
    case 'dispatch':
      return [
        'dispatched',
        office,
        {
          toDepartmentId: lead,
          change: {
            leadDepartmentId: lead,
            supportingDepartmentIds: text.length % 3 === 0 ? supporting : [],
          },
        },
      ];
    case 'claim':
      return ['claimed', officer, { change: { caseOfficerId: officer.accountId } }];
    case 'search':
      return [
        'searched',
        officer,
        {
          tracks: [
            {
              track: 'searched',
              on,
              searchedBy: officer.displayName,
              places: '档案室、业务系统',
              keywords: text.slice(0, 12),
              result: 'found',
              note: '已检索到与申请有关的文件。',
            },
          ],
        },
      ];
    case 'requestAmendment':
      return [
        'amendmentRequested',
        officer,
        {
          note: '请补充所需信息的名称、文号或者便于查询的其他特征。',
          change: { state: 'awaitingAmendment' },
          tracks: [
            {
              track: 'amendmentRequested',
              requestedOn: on,
              items: ['所需信息的名称或者文号'],
              until: calendar.workingDaysAfter(on, 10).day,
              isLate: false,
            },
          ],
          letters: [letter('amendmentLetter')],
        },
      ];
    case 'consult':
      return [
        'consultationSent',
        officer,
        {
          tracks: [
            {
              track: 'consultationSent',
              consultationId: id(),
              consulted: 'otherAuthority',
              partyName: '市业务主管部门',
              organisationId: null,
              partyVaultId: null,
              about: '所涉文件可否公开',
              sentOn: on,
              deliveredOn: on,
              windowEnd: calendar.workingDaysAfter(on, 15).day,
              opinion: null,
              opinionOn: null,
              opinionReason: '',
              overrideReason: '',
            },
          ],
        },
      ];
    case 'extend':
      return [
        'extended',
        office,
        {
          note: '所需文件较多，正在整理。',
          tracks: [
            { track: 'extensionProposed', workingDays: 10, reason: '所需文件较多，正在整理。' },
            { track: 'extended', workingDays: 10, noticeOn: on },
          ],
        },
      ];
    case 'draft':
      return ['replyDrafted', officer, {}];
    case 'submitDraft':
      return ['submittedForApproval', officer, { change: { state: 'awaitingApproval' } }];
    case 'approve':
      return [
        'approved',
        approver,
        {
          change: { state: 'awaitingDelivery' },
          tracks: [reviewed(on, approver)],
          letters: [letter('replyLetter')],
        },
      ];
    case 'deliver':
      return [
        'approved',
        approver,
        {
          change: { state: 'replied', repliedOn: on, outcome: '3.1' },
          tracks: [
            reviewed(on, approver),
            { track: 'delivered', way: 'inApp', deliveredOn: on, proof: '' },
          ],
          letters: [letter('replyLetter')],
        },
      ];
    case 'withdraw':
      return ['withdrawn', resident, { change: { state: 'withdrawn', outcome: '3.6.3' } }];
    default:
      return [
        'deemedAbandoned',
        officer,
        {
          change: { state: 'abandoned', outcome: '3.6.1' },
          letters: [letter('abandonmentLetter')],
        },
      ];
  }
}

/** @param {string} on @param {{ displayName: string }} by */
const reviewed = (on, { displayName }) => ({
  track: 'confidentiality',
  review: {
    requestedOn: null,
    question: '',
    conclusion: 'passed',
    opinion: '不涉密，可以公开。',
    reviewedBy: displayName,
    reviewedOn: on,
  },
});

/** 一份文书的正文，写法同产品的样子：姓名只有占位。
 * @param {{ kind: string, number: string, on: string, agency: string, registrationNumber: string, text: string }} facts */
function letterDocument({ kind, number, on, agency, registrationNumber, text }) {
  const paragraph = (/** @type {string} */ one) => ({ style: 'body', text: one });
  return {
    ...{ kind, redHead: '', title: '政府信息公开告知书', documentNumber: number },
    salutation: '{{recipientName}}：',
    paragraphs: [
      paragraph(`本机关收到你提交的政府信息公开申请（${registrationNumber}），申请内容：${text}`),
      paragraph(
        '经审查，根据《中华人民共和国政府信息公开条例》第三十六条的规定，答复如下：现随本告知书提供所申请的信息。',
      ),
      paragraph(
        '如对本告知不服，可以自收到之日起六十日内申请行政复议，或者六个月内向人民法院提起行政诉讼。',
      ),
    ],
    ...{ attachments: [], agency, dateText: on, footnote: `登记编号：${registrationNumber}` },
  };
}

/** 写一件申请所需的产品函数。 */
export async function caseTools() {
  const { afterEvent } = await importFunctions('applications/domain/outcome-of-act.ts');
  const { newApplication, submittedEvent } = await importFunctions(
    'applications/domain/new-application.ts',
  );
  const { officialCalendar: calendar } = await importFunctions('platform/calendar/index.ts');
  const { settingsOf } = await importFunctions('../shared/law/conventions.ts');
  return {
    afterEvent,
    newApplication,
    submittedEvent,
    calendar,
    settings: settingsOf(),
    days: workingDays(calendar),
    texts: caseTexts(),
  };
}

/**
 * @param {number} index @param {number} total @param {() => number} random @param {Chance} chance
 */
function factsOf(index, total, random, { pick }) {
  const isOpen = isOpenCase(index);
  const id = () => uuidFrom(random);
  const end = String(pick(isOpen ? openEnds : finishedEnds));
  return { isOpen, end, id, lead: String(pick(county.departments)), share: index / total };
}

/** @param {string} lead @param {number} index @param {Chance} chance */
const peopleOf = (lead, index, { pick }) => ({
  office: pick(county.office),
  officer: pick(county.membersOf(lead, 'caseOfficer')),
  approver: pick(county.membersOf(lead, 'approver')),
  resident: { ...county.residentOf(index), displayName: '申请人' },
});

/** @param {string} text */
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/**
 * 按序号写一件；同一序号每次相同。
 * @param {Awaited<ReturnType<typeof caseTools>>} tools @param {number} total 一共多少件
 */
export function caseWriter(tools, total) {
  const { afterEvent, calendar, settings, days, texts } = tools;
  return (/** @type {number} */ index) => {
    const random = seeded(index + 7);
    const below = (/** @type {number} */ most) => Math.floor(random() * most);
    /** @template T @param {readonly T[]} list */
    const pick = (list) => /** @type {T} */ (list[below(list.length)]);
    const chance = { below, pick };
    const facts = factsOf(index, total, random, chance);
    const { id, lead, end, isOpen } = facts;
    const people = peopleOf(lead, index, chance);
    const rare = isOpen ? rareCaseWord(index / openEvery, total / openEvery) : undefined;
    const text = texts(chance, rare);
    const start = receivedAt(chance, { ...facts, count: days.length });
    const { application: first, submitted } = submittedCase(tools, {
      ...{ index, text, id, resident: county.residentOf(index) },
      ...{
        on: days[start] ?? '',
        villageId: below(2) === 0 ? pick(villages).organisationId : null,
      },
    });
    let application = first;
    /** @type {any[]} */
    const events = [submitted];
    /** @type {any[]} */
    const letters = [];
    for (const [step, name] of (paths[end] ?? []).entries()) {
      const pace = isOpen || step === 0 ? step : step * 2;
      const on = days[Math.min(start + pace, days.length - 1)] ?? '';
      const letter = (/** @type {string} */ kind) => {
        const number = `明湖公开告〔${on.slice(0, 4)}〕${index}号${suffixes[kind] ?? ''}`;
        const body = letterDocument({
          kind,
          number,
          on,
          agency: lead,
          registrationNumber: application.registrationNumber,
          text,
        });
        const document = JSON.stringify(body);
        const letterId = id();
        letters.push({
          letterId,
          kind,
          number,
          on,
          document,
          sha256: sha256(document),
          by: people.officer.accountId,
        });
        return { letterId, kind, documentNumber: number };
      };
      const [kind, actor, data] = /** @type {[string, any, any]} */ (
        stepOf(name, { on, lead, text, people, calendar, id, letter })
      );
      const outcome = afterEvent(
        { application, events, calendar, settings },
        {
          ...{
            seq: application.version + 1,
            kind,
            at: `${on}T0${2 + (step % 7)}:00:00.000Z`,
            happenedOn: on,
          },
          ...{
            actorId: actor.accountId,
            actorName: actor.displayName,
            actorOrganisationId: actor.organisationId,
            data,
          },
        },
      );
      application = outcome.application;
      events.push(outcome.event);
    }
    return {
      application,
      events,
      letters,
      people,
      reply: replyOf({ ...application, events }, people, text),
      idempotencyKey: id(),
    };
  };
}

/** @param {any} tools @param {{ index: number, text: string, id: () => string, resident: { accountId: string }, on: string, villageId: string | null }} facts */
function submittedCase(
  { newApplication, submittedEvent },
  { index, text, id, resident, on, villageId },
) {
  const submittedAt = `${on}T01:00:00.000Z`;
  const given = {
    ...{
      regionId: county.region,
      applicationId: id(),
      vaultId: id(),
      applicantKey: `key-${Math.floor(index / 5)}`,
    },
    ...{
      registrationNumber: `明湖公开申〔${on.slice(0, 4)}〕${String(index + 1).padStart(6, '0')}号`,
      queryCode: `Q${String(index).padStart(7, '0')}`,
    },
    ...{ suggestedIds: [], accountId: resident.accountId, submittedAt },
  };
  const request = {
    description: text,
    nature: 'application',
    insists: false,
    desiredForm: 'electronic',
    deliveryMethod: 'inApp',
    villageId,
  };
  const submission = {
    details: detailsOf(index),
    addresseeId: county.officeId,
    leadDepartmentId: null,
  };
  const application = { ...newApplication(given, request, submission), version: 1, reply: null };
  return { application, submitted: submittedEvent(resident, submittedAt) };
}

/** 虚构的申请人；号码的地区代码不存在。 @param {number} index */
export const detailsOf = (index) => ({
  kind: 'naturalPerson',
  name: `虚构${'甲乙丙丁戊己庚辛'[index % 8] ?? ''}`,
  identityNumber: '999999199001011238',
  contactPerson: '',
  phone: `199${String(index).padStart(8, '0')}`,
  email: '',
  address: `明湖区第${1 + (index % 300)}村`,
});

/** 答复：拟写过的才有。 @param {any} application @param {any} people @param {string} text */
function replyOf({ state, events, repliedOn, leadDepartmentId }, { officer, approver }, text) {
  if (!events.some((/** @type {Event} */ { kind }) => kind === 'replyDrafted')) return null;
  return {
    ...{ kind: 'granted', outcome: '3.1', organisationId: leadDepartmentId, repliedOn },
    content: `您申请的“${text.slice(0, 40)}”，本机关予以公开，现随本答复提供。`,
    ...{ accessWay: '在本程序内查收', draftedBy: officer.accountId },
    approvedBy: state === 'replied' || state === 'awaitingDelivery' ? approver.accountId : null,
  };
}
