import { ok, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';
import { deemedConsentFacts, deemedConsentNote } from '../deemed-consent';
import { readyToIssue } from '../ready-to-issue';

/**
 * 报批：草稿交签发人审核；共同制作机关逾期不答复、视为同意公开的，存为意见，记在经过里。
 * 拒绝：还没有草稿；草稿按此刻的情况已不合规定（见 readyToIssue）。
 * 依据：《条例》第三十四条、第四十五条。
 */
export const submitForApproval = ({ application, today }: Situation): Result<Decision> => {
  const ready = readyToIssue(application, today);
  if (!ready.ok) return ready;
  return ok({
    act: 'submitForApproval',
    change: {},
    tracks: deemedConsentFacts(application.tracks, today),
    ...deemedConsentNote(application.tracks, today),
    messages: [
      {
        to: 'approversOf',
        organisationId: application.leadDepartmentId ?? application.addresseeId,
        title: '有一件答复等待签发',
        body: `${application.registrationNumber}的答复已拟好，请审核签发。`,
      },
    ],
  });
};
