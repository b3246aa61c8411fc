// 经由接口把一件申请办到某一步；每一步都由有权的人做。
import { randomUUID } from 'node:crypto';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import * as acts from '@shared/contract/application-acts';
import { submitApplication } from '@shared/contract/applications';
import type { ApplicationView } from '@shared/contract/application-view';
import type { Answer, County, Who } from './applications-county';

/** 虚构的申请人；号码校验位有效，999999 不是真实的地区代码。 */
export const applicant = {
  kind: 'naturalPerson',
  name: '虚构甲',
  identityNumber: '999999199001011238',
  phone: '19900000001',
};

export const submission = (overrides: Record<string, unknown> = {}) => ({
  idempotencyKey: randomUUID(),
  description: '2026年上半年农村低保新增和退出的审批情况',
  addresseeId: null,
  villageId: null,
  nature: 'application',
  insists: false,
  applicant,
  desiredForm: 'electronic',
  deliveryMethod: 'inApp',
  consents: true,
  ...overrides,
});

export interface Receipt {
  readonly applicationId: string;
  readonly registrationNumber: string;
  readonly queryCode: string;
  readonly submittedAt: string;
  readonly expectedDueOn: string;
  readonly isProvisional: boolean;
  readonly addresseeName: string;
}

export const file = async (
  county: County,
  overrides: Record<string, unknown> = {},
  who: Who = 'resident',
): Promise<Receipt> => {
  const answer = await county.call<Receipt>(who, submitApplication, {
    body: submission(overrides),
  });
  if (answer.status !== 200) throw new Error(`submit: ${JSON.stringify(answer.body)}`);
  return answer.body;
};

export const perform = (
  county: County,
  who: Who,
  step: { readonly endpoint: AnyEndpoint; readonly id: string; readonly body: object },
): Promise<Answer<ApplicationView>> =>
  county.call<ApplicationView>(who, step.endpoint, {
    params: { applicationId: step.id },
    body: step.body,
  });

export const grantedDraft = {
  kind: 'granted',
  content: '现随本答复提供所申请的信息。',
  accessWay: '在本程序内查收',
};

const STEPS: readonly (readonly [string, Who, AnyEndpoint, object])[] = [
  ['confirmed', 'office', acts.confirmReceipt, {}],
  ['dispatched', 'office', acts.dispatchApplication, { leadDepartmentId: 'civil' }],
  ['claimed', 'civilOfficer', acts.claimApplication, {}],
  ['drafted', 'civilOfficer', acts.draftReply, grantedDraft],
  ['awaitingApproval', 'civilOfficer', acts.submitForApproval, {}],
  ['replied', 'civilApprover', acts.approveReply, { confidentialityOpinion: '不涉密，可以公开。' }],
];

export type Reached =
  'submitted' | 'confirmed' | 'dispatched' | 'claimed' | 'drafted' | 'awaitingApproval' | 'replied';

/** 办到某一步，返回编号与版本。 */
export const reach = async (
  county: County,
  until: Reached,
  overrides: Record<string, unknown> = {},
): Promise<Receipt & { readonly version: number }> => {
  const receipt = await file(county, overrides);
  let version = 1;
  if (until === 'submitted') return { ...receipt, version };
  for (const [name, who, endpoint, body] of STEPS) {
    const step = { endpoint, id: receipt.applicationId, body: { version, ...body } };
    const answer = await perform(county, who, step);
    if (answer.status !== 200) throw new Error(`${name}: ${JSON.stringify(answer.body)}`);
    version = answer.body.version;
    if (name === until) break;
  }
  return { ...receipt, version };
};
