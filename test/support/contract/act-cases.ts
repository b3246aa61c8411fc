// 依申请公开各个行为的一次合规调用：先经由接口把一件办到那个地步。
import type { ApplicationView } from '@shared/contract/application-view';
import { getSettings, saveSetting, type SettingsView } from '@shared/contract/settings';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import { applicant, type World } from '../world';
import { tokenOfDoer, walk, type Step } from './act-steps';
import { caseIn, departmentIdOf, type CaseAt } from './application-steps';
import type { Call, Case } from './cases';
import { one } from './demonstration-rows';

const region = 'minghu';

type Body = (view: ApplicationView, world: World) => object | Promise<object>;

interface Start {
  readonly state?: Parameters<typeof caseIn>[1];
  readonly overrides?: Record<string, unknown>;
}

const called = ({ applicationId, version }: CaseAt | ApplicationView, body: object): Call => ({
  params: { region, applicationId },
  body: { version, ...body },
});

const startOf = (world: World, { state = 'inProgress', overrides = {} }: Start) =>
  caseIn(world, state, overrides);

/** 从某个状态走几步，再调用。 */
const after =
  (steps: readonly Step[], body: Body = () => ({}), start: Start = {}): Case =>
  async (world) => {
    const view = await walk(world, await startOf(world, start), steps);
    return called(view, await body(view, world));
  };

const REPLIED: Start = { state: 'replied' };
const POSTED: Start = {
  state: 'replied',
  overrides: {
    deliveryMethod: 'post',
    applicant: { ...applicant, address: '明湖区虚构路8号' },
  },
};

const about = '拟公开审批表中涉及贵方的内容，请提出意见';
const amendment = { items: ['写明要哪一年的'], guidance: '请写明年度和乡镇' };
const jointly = { organisationName: '区财政局', about };
const thirdParty = { partyName: '虚构乙', partyContact: '明湖区虚构路1号', about };
const extension = { workingDays: 10, reason: '需要查阅的档案较多' };
const remedy = { kind: 'complaint', filedOn: '2026-11-20', body: '市政府办公室' };
const legality = { question: '是否属于行政执法案卷' };
const passed = { conclusion: 'passed', opinion: '可以公开' };

const JOINTLY: Step = ['caseOfficer', 'consultJointAuthority', jointly];
const consultationId = ({ tracks }: ApplicationView) => ({
  consultationId: tracks.consultations.at(-1)?.consultationId ?? '',
});
const OBJECTED: readonly Step[] = [
  ['caseOfficer', 'consultThirdParty', thirdParty],
  [
    'caseOfficer',
    'recordOpinion',
    (view) => ({
      ...consultationId(view),
      opinion: 'objects',
      receivedOn: '2026-11-20',
      reason: '涉及个人隐私',
    }),
  ],
];
const REASONS: readonly Step[] = [
  ['disclosureOffice', 'askReasons', { finding: '本月已申请多件' }],
  ['resident', 'receiveReasons', { reasons: '各件内容不同，都与本人有关' }],
];
const FEE = {
  finding: '明显超过合理范围',
  mode: 'byPage',
  quantity: 50,
  payWay: '缴至区财政局非税收入账户',
};

const colleagueId = async (world: World, { caseOfficerName }: ApplicationView) =>
  one(
    world,
    'account_id',
    'accounts',
    `'caseOfficer' = any (roles) and organisation_id = '${await departmentIdOf(world)}'
      and display_name <> '${caseOfficerName ?? ''}'`,
  );

/** 同一申请人的另一件。 */
const another = async (world: World) =>
  one(
    world,
    'registration_number',
    'applications',
    `application_id = '${(await caseIn(world, 'inProgress')).applicationId}'`,
  );

/** 期限已过的一件：要求补正时把钟拨回三十天以前。 */
const lapsed: Case = async (world) => {
  const now = world.clock.now().toISOString();
  // 先按现在的钟登录：令牌的有效期自此起算。
  for (const doer of ['resident', 'caseOfficer', 'disclosureOffice'] as const)
    await tokenOfDoer(world, doer);
  world.clock.set(new Date(Date.parse(now) - 30 * 86_400_000).toISOString());
  try {
    const start = await caseIn(world, 'inProgress');
    const view = await walk(world, start, [
      ['caseOfficer', 'requestAmendment', { ...amendment, until: '2026-11-10' }],
    ]);
    return called(view, { finding: '期满没有补正，也没有说明正当理由' });
  } finally {
    world.clock.set(now);
  }
};

/** 打开收费的县里的一件，发了收费通知。 */
const withFees =
  (steps: readonly Step[], body: object): Case =>
  async (world) => {
    const token = await tokenOfDoer(world, 'disclosureOffice');
    const reply = await world.call(getSettings, { params: { region } }, token);
    const { items } = reply.body as SettingsView;
    if (items.find(({ key }) => key === 'feeEnabled')?.value === false)
      await world.call(
        saveSetting,
        { params: { region, key: 'feeEnabled' }, body: { value: true, replaces: false } },
        token,
      );
    return after(steps, () => body)(world, 'caseOfficer');
  };

/** 协办：主办另有单位，民政局是协办。 */
const supporting: Case = async (world) => {
  const at = await caseIn(world, 'unclaimed');
  const leadDepartmentId = await one(
    world,
    'organisation_id',
    'organisations',
    `kind = 'department' and organisation_id <> '${at.departmentId}' and not is_disclosure_office`,
  );
  const view = await walk(world, at, [
    [
      'disclosureOffice',
      'dispatch',
      { leadDepartmentId, supportingDepartmentIds: [at.departmentId] },
    ],
  ]);
  return called(view, { content: '本单位保存的是汇总表，一并送上' });
};

/** 更正与自己有关的记录。 */
const recordCorrection: Case = async (world) => {
  const at = await caseIn(world, 'inProgress');
  await world.platform.database.write(
    { regionId: region, kind: 'system' },
    (tx) =>
      tx`update applications set matter = 'recordCorrection' where application_id = ${at.applicationId}`,
  );
  return called(at, { result: 'corrected', finding: '登记的出生日期有误，已更正' });
};

/** 撤回：申请人自己的；工作人员只能代书面申请人登记。 */
const withdrawal: Case = async (world, role) => {
  if (role === 'resident') return called(await caseIn(world, 'submitted'), {});
  const at = await caseIn(world, 'inProgress');
  await world.platform.database.write(
    { regionId: region, kind: 'system' },
    (tx) =>
      tx`update applications set channel = 'counter' where application_id = ${at.applicationId}`,
  );
  return called(at, { withdrawnOn: '2026-11-20', withdrawalReason: '已经拿到所需的信息' });
};

const PREVIEWS: Readonly<Partial<Record<string, readonly [ApplicationAct, object]>>> = {
  resident: ['withdraw', {}],
  caseOfficer: ['requestAmendment', amendment],
  approver: ['reviewConfidentiality', passed],
  reviewer: ['reviewConfidentiality', passed],
  legalReviewer: ['giveLegalityOpinion', passed],
  disclosureOffice: ['askReasons', { finding: '本月已申请多件' }],
};

/** 各个行为的接口。 */
export const actCases: Readonly<Record<string, Case>> = {
  reassignApplication: after([], async (view, world) => ({
    toAccountId: await colleagueId(world, view),
    reason: '原经办人出差',
  })),
  splitApplication: after([], () => ({
    matters: ['低保新增名单', '低保退出名单'],
    reason: '一件里有两项内容',
  })),
  mergeDuplicate: after([], async (_, world) => ({
    intoNumber: await another(world),
    reason: '内容相同',
  })),
  requestAmendment: after([], () => amendment),
  receiveAmendment: after([['caseOfficer', 'requestAmendment', amendment]], () => ({
    description: '2025年青山镇农村低保新增和退出的审批情况',
  })),
  deemAbandoned: lapsed,
  askReasons: after([], () => ({ finding: '本月已申请多件' })),
  receiveReasons: after(REASONS.slice(0, 1), () => ({ reasons: '各件内容不同' })),
  fixDelayedPeriod: after(REASONS, () => ({ until: '2027-03-01', reason: '数量多，需要逐件查找' })),
  consultThirdParty: after([], () => thirdParty),
  consultJointAuthority: after([], () => jointly),
  requestAssistance: after([], async (_, world) => ({
    organisationId: await one(
      world,
      'organisation_id',
      'organisations',
      `kind = 'department' and not is_disclosure_office and name <> '区民政局'`,
    ),
    about: '请提供资金拨付的数据',
  })),
  inquireAttribute: after([], () => ({
    organisationName: '区民政局',
    documentTitle: '关于2008年低保工作的通知',
    about: '请确定公开属性并说明理由',
  })),
  recordConsultationDelivery: after([JOINTLY], (view) => ({
    ...consultationId(view),
    deliveredOn: '2026-11-20',
  })),
  recordOpinion: after([JOINTLY], (view) => ({
    ...consultationId(view),
    opinion: 'agrees',
    receivedOn: '2026-11-20',
  })),
  overrideObjection: after(OBJECTED, (view) => ({
    ...consultationId(view),
    ground: 'publicInterest',
    content: '公开补助的标准和金额',
    reason: '涉及公共资金的使用，公众有监督的需要',
  })),
  proposeExtension: after([], () => extension),
  approveExtension: after([['caseOfficer', 'proposeExtension', extension]]),
  rejectExtension: after([['caseOfficer', 'proposeExtension', extension]], () => ({
    reason: '档案已经整理好，可以按期答复',
  })),
  noticeFee: withFees([], FEE),
  recordFeePayment: withFees([['caseOfficer', 'noticeFee', FEE]], { paidOn: '2026-11-20' }),
  recordSearch: after([], () => ({
    places: '档案室、办公系统',
    keywords: '低保 审批 2026',
    result: 'found',
  })),
  answerPart: supporting,
  reviewConfidentiality: after([], () => passed),
  requestLegalityReview: after([], () => legality),
  giveLegalityOpinion: after([['caseOfficer', 'requestLegalityReview', legality]], () => passed),
  deliverReply: after(
    [],
    () => ({ way: 'post', deliveredOn: '2026-11-20', proof: '邮件号 XA00000000000' }),
    POSTED,
  ),
  decideRecordCorrection: recordCorrection,
  supplementReply: after([], () => ({ content: '补充说明统计的口径' }), REPLIED),
  revokeReply: after([], () => ({ reason: '复议决定书〔2026〕1号责令重新答复' }), REPLIED),
  suggestProactive: after([], () => ({ reason: '邻居们也想知道' }), REPLIED),
  convertToProactive: after([], () => ({ note: '12月在区政府网站公布' }), REPLIED),
  recordRemedy: after([], () => remedy, REPLIED),
  recordRemedyResult: after(
    [['disclosureOffice', 'recordRemedy', remedy]],
    ({ tracks }) => ({
      remedyId: tracks.remedies[0]?.remedyId,
      result: 'upheld',
      decidedOn: '2026-11-20',
    }),
    REPLIED,
  ),
  archiveApplication: after([], () => ({}), REPLIED),
  withdrawApplication: withdrawal,
  previewAct: async (world, role) => {
    const view = await walk(world, await caseIn(world, 'inProgress'), [
      ['caseOfficer', 'requestLegalityReview', legality],
    ]);
    const [act, input] = PREVIEWS[role] ?? ['withdraw', {}];
    return { params: { region, applicationId: view.applicationId }, body: { act, input } };
  },
  addComment: async (world) => {
    const view = await walk(world, await caseIn(world, 'inProgress'), [
      ['caseOfficer', 'requestLegalityReview', legality],
    ]);
    return {
      params: { region, applicationId: view.applicationId },
      body: { text: '请先核对台账' },
    };
  },
};
