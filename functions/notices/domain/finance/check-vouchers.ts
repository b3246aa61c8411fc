import type { Finance } from '@shared/contract/finance-parts';
import { ok, refused, type Result } from '@shared/result';

/** 凭证必须是这条信息的附件。@param attachmentIds 这条信息的附件 */
export const checkVouchers = (
  finance: Finance | null,
  attachmentIds: readonly string[],
): Result<null> => {
  const known = new Set(attachmentIds);
  const index = (finance?.detail?.lines ?? []).findIndex(({ voucherIds }) =>
    voucherIds.some((id) => !known.has(id)),
  );
  return index < 0
    ? ok(null)
    : refused('badInput', `第${index + 1}行的原始凭证不在附件里，请重新上传`, {
        field: `finance.detail.lines.${index}.voucherIds`,
      });
};
