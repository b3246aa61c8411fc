import { ok, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { writeOccasion } from '../access';
import {
  decideSubmission,
  submissionMessages,
  type SubmissionInput,
} from '../domain/actions/submit';
import { checkOnBehalf } from '../domain/on-behalf';
import type { ApplicationPorts, Occasion } from '../ports';
import { findReceipt, receiptOf, type Receipt } from '../queries/find-receipt';
import { receiptAgain } from './receipt-again';
import { FileNotUsable } from './attach-file';
import { registerApplication } from './register-application';
import { sendMessages } from './send-messages';
import { withSavedPhone } from './saved-phone';

export type SubmitRequest = SubmissionInput & {
  readonly idempotencyKey: string;
  /** 联系电话用先前在微信里授权的手机号。 */
  readonly usesSavedPhone?: boolean;
};
/** 两个相同的请求同时到来，后到的在这里停下、撤销，改读先到的那件。 */
class AlreadyRegistered extends Error {}

/**
 * 提交申请：核对 → 登记、编号、加密个人信息、记事、审计、发消息，在同一事务里。
 * 同一账号同一防重编号只登记一次，重发得到同一张回执。
 * 拒绝：同一防重编号而内容不同（conflict）；见 checkOnBehalf、decideSubmission；材料没有上传成功。
 */
export const submitApplication =
  (ports: ApplicationPorts) =>
  async (asked: SubmitRequest, occasion: Occasion): Promise<Result<Receipt>> => {
    const key = asked.idempotencyKey;
    const request = await withSavedPhone(ports, asked, occasion);
    const earlier = await findReceipt(ports, key, occasion);
    if (earlier.receipt) return receiptAgain(earlier, request);
    const { organisations, calendar } = earlier;
    const { person, now } = occasion;
    const filing = checkOnBehalf(request.onBehalf ?? null, person, request.applicant.kind);
    if (!filing.ok) return filing;
    const decided = decideSubmission(request, organisations, todayInShanghai(now));
    if (!decided.ok) return decided;
    try {
      return await ports.store.write(writeOccasion(occasion), async (session) => {
        const submission = { ...decided.value, filing: filing.value };
        const task = { request, submission, organisations, occasion };
        const application = await registerApplication(ports, session, task);
        if (!application) throw new AlreadyRegistered();
        const messages = submissionMessages(application.registrationNumber, decided.value);
        await sendMessages(session, application, messages);
        const addresseeName = organisations.nameOf(application.addresseeId);
        return ok(receiptOf(application, { addresseeName, now, calendar }));
      });
    } catch (error) {
      if (error instanceof FileNotUsable) return { ok: false, refusal: error.refusal };
      if (!(error instanceof AlreadyRegistered)) throw error;
      const first = await findReceipt(ports, key, occasion);
      if (!first.receipt) throw error;
      return receiptAgain(first, request);
    }
  };
