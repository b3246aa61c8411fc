import type { SentOutputOf } from '@shared/contract/endpoint';
import type { submitApplication as endpoint } from '@shared/contract/applications';
import { ok, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { writeOccasion, accessOf } from '../access';
import {
  decideSubmission,
  submissionMessages,
  type SubmissionInput,
} from '../domain/actions/submit';
import type { Application } from '../domain/application';
import { expectedDeadlines } from '../domain/statutory-clock';
import type { ApplicationPorts, Occasion } from '../ports';
import { registerApplication } from './register-application';
import { sendMessages } from './send-messages';

export type SubmitRequest = SubmissionInput & { readonly idempotencyKey: string };
export type Receipt = SentOutputOf<typeof endpoint>;

const receiptOf = (
  { calendar }: ApplicationPorts,
  application: Pick<Application, keyof Application & keyof Receipt> &
    Pick<Application, 'dueOn' | 'isProvisional'>,
  { addresseeName, now }: { readonly addresseeName: string; readonly now: Date },
): Receipt => {
  const expected = expectedDeadlines(todayInShanghai(now), calendar);
  const { applicationId, registrationNumber, queryCode, submittedAt, dueOn } = application;
  return {
    applicationId,
    registrationNumber,
    queryCode,
    submittedAt,
    expectedDueOn: dueOn ?? expected.dueOn,
    isProvisional: dueOn === null ? expected.provisional : application.isProvisional,
    addresseeName,
  };
};

/** 两个相同的请求同时到来，后到的在这里停下、撤销，改读先到的那件。 */
class AlreadyRegistered extends Error {}

const findReceipt = (ports: ApplicationPorts, key: string, occasion: Occasion) =>
  ports.store.read(accessOf(occasion.regionId, occasion.person), async (session) => {
    const [found, organisations] = await Promise.all([
      session.findByKey(occasion.person.accountId, key),
      session.organisations(),
    ]);
    if (!found) return { receipt: null, organisations };
    const addresseeName = organisations.nameOf(found.addresseeId);
    return {
      receipt: receiptOf(ports, found, { addresseeName, now: occasion.now }),
      organisations,
    };
  });

/**
 * 提交申请：核对 → 登记、编号、加密个人信息、记事、审计、发消息，在同一事务里。
 * 同一账号同一防重编号只登记一次，重发得到同一张回执。
 * 拒绝：见 decideSubmission。
 */
export const submitApplication =
  (ports: ApplicationPorts) =>
  async (request: SubmitRequest, occasion: Occasion): Promise<Result<Receipt>> => {
    const key = request.idempotencyKey;
    const { receipt, organisations } = await findReceipt(ports, key, occasion);
    if (receipt) return ok(receipt);
    const decided = decideSubmission(request, organisations, todayInShanghai(occasion.now));
    if (!decided.ok) return decided;
    try {
      return await ports.store.write(writeOccasion(occasion), async (session) => {
        const task = { request, submission: decided.value, organisations, occasion };
        const application = await registerApplication(ports, session, task);
        if (!application) throw new AlreadyRegistered();
        const messages = submissionMessages(application.registrationNumber, decided.value);
        await sendMessages(session, application, messages);
        const addresseeName = organisations.nameOf(application.addresseeId);
        return ok(receiptOf(ports, application, { addresseeName, now: occasion.now }));
      });
    } catch (error) {
      if (!(error instanceof AlreadyRegistered)) throw error;
      const again = await findReceipt(ports, key, occasion);
      if (!again.receipt) throw error;
      return ok(again.receipt);
    }
  };
