// 登记来件的请求与回执；虚构的人，号码校验位有效。
import { randomUUID } from 'node:crypto';
import { registerApplication } from '@shared/contract/register-application';
import type { Answer, County, Who } from './applications-county';
import { applicant } from './application-acts';

export interface Registered {
  readonly applicationId: string;
  readonly registrationNumber: string;
  readonly queryCode: string;
  readonly channel: string;
  readonly state: string;
  readonly receivedOn: string | null;
  readonly dueOn: string | null;
  readonly isProvisional: boolean;
  readonly addresseeName: string;
}

export const registration = (overrides: Record<string, unknown> = {}) => ({
  idempotencyKey: randomUUID(),
  channel: 'counter',
  submittedOn: '2026-11-20',
  description: '2026年上半年农村低保新增和退出的审批情况',
  addresseeId: null,
  applicant,
  desiredForm: 'paper',
  deliveryMethod: 'pickUp',
  ...overrides,
});

export const register = (
  county: County,
  overrides: Record<string, unknown> = {},
  who: Who = 'office',
): Promise<Answer<Registered>> =>
  county.call<Registered>(who, registerApplication, { body: registration(overrides) });
