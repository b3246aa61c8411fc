import { ok, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';
import { checkPermitted } from '../permitted-actions';

/** 报批：草稿交签发人审核。拒绝：还没有草稿。依据：《条例》第四十五条。 */
export const submitForApproval = ({ application, person }: Situation): Result<Decision> => {
  const permitted = checkPermitted('submitForApproval', application, person);
  if (!permitted.ok) return permitted;
  return ok({
    act: 'submitForApproval',
    change: {},
    event: {},
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
