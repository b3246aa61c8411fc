import { chineseDay, type Day } from '@shared/law/day';
import { ok, type Result } from '@shared/result';
import { dayInShanghai } from '../../../platform/calendar';
import type { Decision, Situation } from '../decision';
import { receiptLetters } from '../receipt-letter';
import { receiptOnConfirmation } from '../registration';
import { expectedDeadlines } from '../statutory-clock';

export interface ConfirmReceiptInput {
  /** 双方确认之日；不写即今天。 */
  readonly confirmedOn: Day | null;
  /** 恢复联系、补全的申请人在保险箱里的编号；不必补的没有。 */
  readonly vaultId?: string | null;
}

/**
 * 确认收到：网上、传真、电子邮件、平信以双方确认之日为收到之日，自次日起数答复期限。
 * 网上申请人一方的确认，是提交时同意以本程序消息联系；行政机关一方的确认是本行为，
 * 两者齐备之日即双方确认之日（本系统约定）。
 * 没有写联系方式的来件，恢复联系之日为收到之日，补登记的联系方式入保险箱，经过里不写（见 restore-contact）。
 * 拒绝：确认之日在今天以后，或者早于提交之日。
 * 依据：《条例》第三十一条、第三十三条第二款；国办公开办函〔2015〕207号。
 */
export const confirmReceipt = (
  situation: Situation,
  { confirmedOn, vaultId = null }: ConfirmReceiptInput,
): Result<Decision> => {
  const { application, today, now, calendar, organisations } = situation;
  const submittedOn = dayInShanghai(application.submittedAt);
  const facts = { today, submittedOn, confirmedOn: confirmedOn ?? today };
  const receipt = receiptOnConfirmation(application.channel, facts);
  if (!receipt.ok) return receipt;
  const { receivedOn } = receipt.value;
  const { dueOn, provisional } = expectedDeadlines(receivedOn, calendar);
  const by = organisations.nameOf(application.leadDepartmentId ?? application.addresseeId);
  const year = Number(today.slice(0, 4));
  const due = `${chineseDay(dueOn, year)}${provisional ? '（暂定）' : ''}`;
  const isCorrection = application.matter === 'recordCorrection';
  const until = isCorrection ? '' : `，最迟${due}答复`;
  return ok({
    act: 'confirmReceipt',
    change: { confirmedAt: now, receivedOn, ...(vaultId === null ? {} : { vaultId }) },
    ...(vaultId === null ? {} : { note: '恢复联系，已补登记联系方式' }),
    letters: receiptLetters({ ...application, receivedOn, dueOn, isProvisional: provisional }),
    messages: [
      {
        to: 'applicant',
        title: '已确认收到您的申请',
        body: `${by}已确认收到${application.registrationNumber}，收到之日为${chineseDay(receivedOn, year)}${until}。`,
      },
    ],
  });
};
