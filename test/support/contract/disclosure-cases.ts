import {
  correctReport,
  fillReport,
  getReportDraft,
  publishReport,
  saveReport,
  type ReportDraftView,
} from '@shared/contract/annual-report-acts';
import { listConversionProposals } from '@shared/contract/attribute-reviews';
import { createDisclosureRule, listGuideDesk } from '@shared/contract/disclosure-desk';
import type { OutputOf } from '@shared/contract/endpoint';
import { reportTexts } from '@shared/vocabulary/annual-report';
import { newKey, type World } from '../world';
import { caseIn, departmentIdOf } from './application-steps';
import type { Case } from './cases';

const region = 'minghu';
const inCounty: Case = () => ({ params: { region } });
const office = async (world: World) => world.signIn(await world.accountWith('disclosureOffice'));

const rule = {
  title: '明湖区政府信息公开保密审查办法',
  kind: 'secrecyReview',
  documentNumber: '',
  issuedOn: null,
  bodyMarkdown: '先审查、后公开，一事一审。',
} as const;

const ruleIn = async (world: World) => {
  const reply = await world.call(
    createDisclosureRule,
    { params: { region }, body: { ...rule, idempotencyKey: newKey() } },
    await office(world),
  );
  return reply.body as { ruleId: string; version: number };
};

/** 各人办得了的机关：经办人、签发人只办自己单位的，单位与登录的账号相同。 */
const bodyFor = (world: World, role: string): Promise<string> | string =>
  role === 'caseOfficer' || role === 'approver' ? departmentIdOf(world) : 'minzheng';

let nextYear = 2020;
/** 换一年的年报，走到要的那一步；各次互不相干。 */
const reportIn = async (world: World, role: string, until: 'none' | 'draft' | 'published') => {
  const params = { region, organisationId: await bodyFor(world, role), year: nextYear };
  nextYear = nextYear === 2024 ? 2020 : nextYear + 1;
  const token = await office(world);
  const look = async () =>
    (await world.call(getReportDraft, { params }, token)).body as ReportDraftView;
  let view = await look();
  if (view.state === 'published' && until !== 'published') {
    await world.call(
      correctReport,
      { params, body: { version: view.version, reason: '漏填' } },
      token,
    );
    view = await look();
  }
  if (until === 'none' || view.state === 'published') return { params, view };
  await world.call(fillReport, { params, body: { version: view.version } }, token);
  view = await look();
  const texts = Object.fromEntries(
    reportTexts.values.map((key) => [key, '无']),
  ) as typeof view.content.texts;
  await world.call(
    saveReport,
    { params, body: { version: view.version, content: { ...view.content, texts } } },
    token,
  );
  view = await look();
  if (until === 'published') {
    await world.call(publishReport, { params, body: { version: view.version } }, token);
    view = await look();
  }
  return { params, view };
};

const onReport =
  (
    until: 'none' | 'draft' | 'published',
    body: (view: ReportDraftView) => Record<string, unknown> = () => ({}),
  ): Case =>
  async (world, role) => {
    const { params, view } = await reportIn(world, role, until);
    return { params, body: { version: view.version, ...body(view) } };
  };

/** 两位申请人要同一信息的一条提示。 */
const proposed = async (world: World): Promise<string> => {
  const [one, two] = [await caseIn(world, 'inProgress'), await caseIn(world, 'inProgress')];
  await world.platform.database.write({ regionId: region, kind: 'system' }, async (tx) => {
    const about = `${newKey()}${newKey()}号验收材料`;
    for (const [at, key] of [
      [one, 'first'],
      [two, 'second'],
    ] as const)
      await tx`update applications set description = ${about}, applicant_key = ${key},
        state = 'replied', outcome = '3.1', replied_on = '2026-11-20'
        where region_id = ${region} and application_id = ${at.applicationId}`;
  });
  const reply = await world.call(
    listConversionProposals,
    { params: { region } },
    await office(world),
  );
  const { items } = reply.body as OutputOf<typeof listConversionProposals>;
  const ids: readonly string[] = [one.applicationId, two.applicationId];
  return items.find(({ applicationId }) => ids.includes(applicationId))?.applicationId ?? '';
};

/** 政府信息公开专栏、编写专栏、复核公开属性的接口。 */
export const disclosureCases: Readonly<Record<string, Case>> = {
  disclosureHome: inCounty,
  getGuide: () => ({ params: { region, organisationId: 'minzheng' } }),
  listDisclosureRules: inCounty,
  getDisclosureRule: async (world) => ({
    params: { region, ruleId: (await ruleIn(world)).ruleId },
  }),
  listDisclosureClasses: inCounty,
  getDisclosureClass: () => ({ params: { region, classKey: 'all-11' } }),
  listAnnualReports: inCounty,
  getAnnualReport: async (world, role) => ({
    params: (await reportIn(world, role, 'published')).params,
  }),
  listGuideDesk: inCounty,
  saveGuide: async (world, role) => {
    const organisationId = await bodyFor(world, role);
    const reply = await world.call(listGuideDesk, { params: { region } }, await office(world));
    const { items } = reply.body as OutputOf<typeof listGuideDesk>;
    const item = items.find(({ organisation }) => organisation.organisationId === organisationId);
    return {
      params: { region, organisationId },
      body: { version: item?.version ?? 0, fields: item?.fields ?? {} },
    };
  },
  createDisclosureRule: () => ({
    params: { region },
    body: { ...rule, idempotencyKey: newKey() },
  }),
  reviseDisclosureRule: async (world) => {
    const { ruleId, version } = await ruleIn(world);
    return { params: { region, ruleId }, body: { ...rule, version } };
  },
  withdrawDisclosureRule: async (world) => {
    const { ruleId, version } = await ruleIn(world);
    return { params: { region, ruleId }, body: { version, reason: '已有新的办法' } };
  },
  listReportDesk: () => ({ params: { region }, query: { year: 2025 } }),
  getReportDraft: async (world, role) => ({ params: (await reportIn(world, role, 'none')).params }),
  fillReport: onReport('draft'),
  saveReport: onReport('draft', ({ content }) => ({ content })),
  publishReport: onReport('draft'),
  correctReport: onReport('published', () => ({ reason: '漏报行政许可数' })),
  listAttributeReviews: inCounty,
  listConversionProposals: inCounty,
  declineConversion: async (world) => ({
    params: { region, applicationId: await proposed(world) },
    body: { reason: '含企业的商业秘密' },
  }),
};
