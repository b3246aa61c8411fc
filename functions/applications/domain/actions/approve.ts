import { ok, type Result } from '@shared/result';
import { replyKinds } from '@shared/vocabulary/reply-kind';
import type { Application, Reply } from '../application';
import type { Decision, Message, Situation } from '../decision';
import { deemedConsentFacts, deemedConsentNote } from '../deemed-consent';
import { readyToIssue } from '../ready-to-issue';
import { replyLetters } from '../reply-letters';
import type { TrackFact } from '../track-facts';
import { checkReview, reviewFact } from '../review-before-approval';

export interface ApproveInput {
  /** 没有单独作过保密审查时，签发人在这里写审查意见。 */
  readonly confidentialityOpinion: string;
}

const messagesOf = (application: Application, reply: Reply, isDelivered: boolean): Message[] => {
  const { registrationNumber: number, caseOfficerId } = application;
  const kind = replyKinds.labels[reply.kind];
  const officer: Message[] =
    caseOfficerId === null
      ? []
      : [
          {
            to: 'account',
            accountId: caseOfficerId,
            title: isDelivered ? '答复已签发送达' : '答复已签发，请送达',
            body: isDelivered
              ? `${number}的答复已签发并送达申请人。`
              : `${number}的答复已签发，请按申请人选的方式送达并登记。`,
          },
        ];
  const applicant: Message[] = isDelivered
    ? [
        {
          to: 'applicant',
          title: '您的申请已答复',
          body: `${number}已答复（${kind}），请在“我的申请”里查看答复全文和救济途径。`,
        },
      ]
    : [];
  return [...applicant, ...officer];
};

/**
 * 签发：编文号、定稿。申请人选在本程序内查收的，签发即送达，发送成功之日为答复之日（本系统约定）；
 * 其他方式的，待登记送达。拟写的人不得签发。共同制作机关逾期不答复、视为同意公开的，记在经过和呈批单里。
 * 拒绝：草稿按此刻的情况已不合规定（见 readyToIssue）；提供信息而没有保密审查；送了合法性审查还没有意见。
 * 依据：《条例》第十七条、第三十三条、第三十四条、第三十六条。
 */
export const approve = (situation: Situation, input: ApproveInput): Result<Decision> => {
  const { application, person, today } = situation;
  const ready = readyToIssue(application, today);
  if (!ready.ok) return ready;
  const reply = ready.value;
  const reviewed = checkReview(application, reply, input);
  if (!reviewed.ok) return reviewed;
  const isDelivered = application.deliveryMethod === 'inApp' && application.accountId !== null;
  const delivered: TrackFact[] = isDelivered
    ? [{ track: 'delivered', way: 'inApp', deliveredOn: today, proof: '' }]
    : [];
  return ok({
    act: 'approve',
    to: isDelivered ? 'replied' : 'awaitingDelivery',
    change: isDelivered ? { repliedOn: today, outcome: reply.outcome } : {},
    tracks: [
      ...reviewFact(situation, input),
      ...deemedConsentFacts(application.tracks, today),
      ...delivered,
    ],
    ...deemedConsentNote(application.tracks, today),
    reply: {
      kind: 'approve',
      approvedBy: person.accountId,
      repliedOn: isDelivered ? today : null,
    },
    letters: replyLetters(situation, reply),
    messages: messagesOf(application, reply, isDelivered),
  });
};
