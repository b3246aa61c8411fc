import { ok, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';

export interface RejectExtensionInput {
  readonly reason: string;
}

/** 不同意延期：期限不变，告诉经办人。依据：《条例》第三十三条第二款。 */
export const rejectExtension = (
  { application }: Situation,
  { reason }: RejectExtensionInput,
): Result<Decision> => {
  const { caseOfficerId, registrationNumber } = application;
  const body = `${registrationNumber}不同意延期：${reason}。请按原期限答复。`;
  return ok({
    act: 'rejectExtension',
    change: {},
    tracks: [{ track: 'extensionRejected' }],
    note: reason,
    messages:
      caseOfficerId === null
        ? []
        : [{ to: 'account', accountId: caseOfficerId, title: '不同意延期', body }],
  });
};
