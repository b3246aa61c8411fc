import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import type { Decision, Situation } from '../decision';
import { voidReview } from '../void-review';

export interface SplitApplicationInput {
  /** 各项申请内容；第一项留在本件。 */
  readonly matters: readonly string[];
  readonly reason: string;
}

const LEGAL_BASIS = cite('feeMeasures', '第四条');

/**
 * 按一事一申请拆分：第一项留在本件，其余各登记为一件，收到之日和期限不变。
 * 先前的草稿答的是几项，随之作罢；要求过的补正各件都算要求过。
 * 拒绝：不足两项。已经征求意见、延期的不能拆分，见 split-limits。
 * 依据：《信息处理费管理办法》第四条。
 */
export const splitApplication = (
  { application, newId }: Situation,
  { matters, reason }: SplitApplicationInput,
): Result<Decision> => {
  const [first, ...others] = matters;
  if (first === undefined || others.length === 0)
    return refused('ruleViolated', '拆分至少要写两项申请内容，一行一项', {
      field: 'matters',
      legalBasis: LEGAL_BASIS,
    });
  const number = application.registrationNumber;
  return ok({
    act: 'splitApplication',
    change: { description: first },
    tracks: voidReview(application),
    reply: { kind: 'discard' },
    note: reason,
    children: others.map((description) => ({ applicationId: newId(), description })),
    messages: [
      {
        to: 'applicant',
        title: '您的申请已按一事一申请拆分',
        body: `${number}里有${String(matters.length)}项内容，已分别登记办理，收到之日和期限不变：${reason}`,
      },
    ],
  });
};
