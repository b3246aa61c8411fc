import { ok, refused, type Result } from '@shared/result';
import { requestText } from '../domain/record-correction';
import type { findReceipt, Receipt } from '../queries/find-receipt';

/** 同一防重编号再来：内容一样的给原来的回执，改过内容的说明没有另登记，不悄悄丢掉。 */
export const receiptAgain = (
  { receipt, description }: Awaited<ReturnType<typeof findReceipt>>,
  request: Parameters<typeof requestText>[0],
): Result<Receipt> => {
  if (receipt && (description === null || description === requestText(request))) return ok(receipt);
  return refused(
    'conflict',
    `这次填写的已经登记为${receipt?.registrationNumber ?? '一件申请'}，后来改的内容没有另行登记；要补充请到“我的申请”里办，要另提请从头填写`,
    { field: 'description' },
  );
};
