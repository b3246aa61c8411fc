import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import { REPLY_LAW } from '@shared/vocabulary/reply-kind';
import type { Decision, Situation } from '../decision';

export interface ConvertToProactiveInput {
  readonly note: string;
}

/**
 * 转为主动公开：多个申请人要同一信息，或者申请人建议、审核后属于主动公开范围的。
 * 拒绝：答复不是予以公开、部分公开（不能公开的信息不能转）。
 * 依据：《条例》第四十四条。
 */
export const convertToProactive = (
  { application, today }: Situation,
  { note }: ConvertToProactiveInput,
): Result<Decision> => {
  const outcome = application.reply ? REPLY_LAW[application.reply.kind].outcome : null;
  if (outcome !== '3.1' && outcome !== '3.2')
    return refused('ruleViolated', '没有予以公开的信息不能转为主动公开', {
      legalBasis: cite('disclosureRegulation', '第四十四条'),
    });
  return ok({
    act: 'convertToProactive',
    change: {},
    tracks: [{ track: 'converted', on: today }],
    note,
    messages: [
      {
        to: 'applicant',
        title: '这项信息转为主动公开',
        body: `${application.registrationNumber}所申请的信息转为主动公开：${note}`,
      },
    ],
  });
};
