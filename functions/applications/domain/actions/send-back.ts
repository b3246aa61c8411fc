import { ok, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';
import { voidReview } from '../void-review';

export interface SendBackInput {
  readonly reason: string;
}

/**
 * 退回公开办：主办单位认为不归自己答复又不能确定归谁，写明理由退回重新分办；期限照数。
 * 依据：《条例》第十条、第四十五条。
 */
export const sendBack = (situation: Situation, { reason }: SendBackInput): Result<Decision> => {
  const { application, organisations } = situation;
  const from = organisations.nameOf(application.leadDepartmentId ?? '');
  const number = application.registrationNumber;
  return ok({
    act: 'sendBack',
    change: { leadDepartmentId: null, supportingDepartmentIds: [], caseOfficerId: null },
    tracks: voidReview(application),
    reply: { kind: 'discard' },
    note: reason,
    messages: [
      { to: 'office', title: '有一件申请退回重新分办', body: `${from}退回${number}：${reason}` },
      {
        to: 'applicant',
        title: '您的申请正在重新安排办理单位',
        body: `${from}认为${number}不归其答复，公开办正在重新安排，答复期限不变。`,
      },
    ],
  });
};
