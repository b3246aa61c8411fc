import { ok, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';

/** 报批：草稿交签发人审核。拒绝：还没有草稿。依据：《条例》第四十五条。 */
export const submitForApproval = ({ application }: Situation): Result<Decision> => {
  return ok({
    act: 'submitForApproval',
    change: {},
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
