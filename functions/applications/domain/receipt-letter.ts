import type { Application } from './application';
import type { LetterOrder } from './decision';
import { toApplicant } from './letter-orders';

/** 登记回执：收到之日、最迟答复日、查询码；期限尚未起算的、更正申请，不发。依据：《条例》第四十五条（登记）。 */
export const receiptLetters = (application: Application): readonly LetterOrder[] => {
  const { matter, receivedOn, dueOn, channel, isProvisional, queryCode } = application;
  if (matter === 'recordCorrection' || receivedOn === null || dueOn === null) return [];
  const details = { channel, dueOn, isProvisional, queryCode };
  return [toApplicant('registrationReceipt', application, details)];
};
