import { ok, refused, type Result } from '@shared/result';
import { replyKinds } from '@shared/vocabulary/reply-kind';
import type { Decision, Message, Situation } from '../decision';
import { checkPermitted } from '../permitted-actions';
import { transitionOf } from '../workflow';

/**
 * 签发并送达：在本程序内送达，送达成功之日即答复之日（本系统约定）；拟写的人不得签发。
 * 依据：《条例》第三十三条、第三十六条。
 */
export const approve = ({ application, person, today }: Situation): Result<Decision> => {
  const permitted = checkPermitted('approve', application, person);
  if (!permitted.ok) return permitted;
  const { reply, registrationNumber, caseOfficerId } = application;
  if (!reply)
    return refused('notPermittedNow', '还没有拟写答复', {
      legalBasis: transitionOf('approve').legalBasis,
    });
  const kind = replyKinds.labels[reply.kind];
  const messages: Message[] = [
    {
      to: 'applicant',
      title: '您的申请已答复',
      body: `${registrationNumber}已答复（${kind}），请在“我的申请”里查看答复全文和救济途径。`,
    },
  ];
  if (caseOfficerId !== null)
    messages.push({
      to: 'account',
      accountId: caseOfficerId,
      title: '答复已签发送达',
      body: `${registrationNumber}的答复已签发并送达申请人。`,
    });
  return ok({
    act: 'approve',
    change: { repliedOn: today },
    reply: { kind: 'approve', approvedBy: person.accountId, repliedOn: today },
    event: {},
    messages,
  });
};
