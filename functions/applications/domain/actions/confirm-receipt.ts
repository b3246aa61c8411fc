import { chineseDay } from '@shared/law/day';
import { ok, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';
import { checkPermitted } from '../permitted-actions';
import { receiptDate } from '../receipt-date';
import { expectedDeadlines } from '../statutory-clock';

/**
 * 确认收到：网上申请以双方确认之日为收到之日，自次日起数答复期限。
 * 申请人一方的确认，是提交时同意以本程序消息联系；行政机关一方的确认是本行为，
 * 两者齐备之日即双方确认之日（本系统约定）。
 * 依据：《条例》第三十一条第三项、第三十三条第二款。
 */
export const confirmReceipt = (situation: Situation): Result<Decision> => {
  const { application, person, today, now, calendar, organisations } = situation;
  const permitted = checkPermitted('confirmReceipt', application, person);
  if (!permitted.ok) return permitted;
  const receipt = receiptDate(application.channel, { today, confirmedOn: today });
  if (!receipt.ok) return receipt;
  const { receivedOn } = receipt.value;
  const { dueOn, provisional } = expectedDeadlines(receivedOn, calendar);
  const by = organisations.nameOf(application.leadDepartmentId ?? application.addresseeId);
  const year = Number(today.slice(0, 4));
  const due = `${chineseDay(dueOn, year)}${provisional ? '（暂定）' : ''}`;
  return ok({
    act: 'confirmReceipt',
    change: { confirmedAt: now, receivedOn, dueOn, isProvisional: provisional },
    event: {},
    messages: [
      {
        to: 'applicant',
        title: '已确认收到您的申请',
        body: `${by}已确认收到${application.registrationNumber}，收到之日为${chineseDay(receivedOn, year)}，最迟${due}答复。`,
      },
    ],
  });
};
