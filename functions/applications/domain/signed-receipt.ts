import type { ApplicationView } from '@shared/contract/application-view';
import type { Day } from '@shared/law/day';
import type { SignedReceipt } from '@shared/signing/receipt-code';
import { descriptionDigest, digest } from './content-digest';

type ReceiptView = Pick<
  ApplicationView,
  'applicationId' | 'registrationNumber' | 'description' | 'matter' | 'expectedDueOn' | 'clock'
>;

/** 最迟答复日为什么是暂定的；不是暂定的为空。依据：《条例》第三十一条第三项、第三十三条。 */
export const provisionalReason = ({ matter, clock }: ReceiptView): string => {
  if (matter === 'recordCorrection') return '';
  if (clock === null) return '受理单位还没有确认收到：如今天确认，最迟在这一天答复';
  return clock.isProvisional ? '那一年的放假安排还没有公布，公布以后重新计算' : '';
};

/** 回执上要签名的各项；申请内容只留散列，连着申请编号，猜不出内容。 */
export const receiptOfView = (
  view: ReceiptView,
  { region, signedOn }: { readonly region: string; readonly signedOn: Day },
): SignedReceipt => {
  const { applicationId, registrationNumber, description, clock } = view;
  const reason = provisionalReason(view);
  const steps = (clock?.steps ?? []).map(({ day, effect, why, citation }) => ({
    ...{ day, effect, why, citation },
  }));
  return {
    ...{ region, registrationNumber, signedOn },
    receivedOn: clock?.receivedOn ?? '',
    dueOn: clock?.dueOn ?? view.expectedDueOn ?? '',
    isProvisional: reason !== '',
    stepsDigest: digest({ reason, steps }),
    descriptionDigest: descriptionDigest({ applicationId, description }),
  };
};
