import type { Day } from '@shared/law/day';
import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import type { Application, Reply } from './application';
import { replyFactsOf } from './reply-facts';
import { checkReply } from './reply-rules';
import { isThirdPartyPending } from './third-party-window';

/** 把第三方的信息给出去：予以公开，或者部分公开而没有以第三方为由遮去。 */
const givesThirdPartyPart = ({ kind, redactions }: Reply): boolean =>
  kind === 'granted' ||
  (kind === 'partiallyGranted' && !redactions.some(({ ground }) => ground === 'refusedThirdParty'));

const awaitsThirdParty = ({ tracks }: Application, reply: Reply, today: Day) =>
  givesThirdPartyPart(reply) &&
  tracks.consultations.some((consultation) => isThirdPartyPending(consultation, today));

const awaitsReasons = ({ tracks: { reasons } }: Application, { kind }: Reply, today: Day) =>
  kind === 'excessive' && reasons !== null && reasons.givenOn === null && today <= reasons.until;

/**
 * 报批、签发以前按此刻的情况再核对一遍草稿：拟写以后才收到的第三方意见、补正都要算进去。
 * 拒绝：没有草稿；草稿不合该种答复的规定；第三方提出意见的期限没有满就要公开；
 * 说明理由的期限没有满就以过多为由不予处理。
 * 依据：《条例》第三十二条、第三十五条、第三十六条。
 */
export const readyToIssue = (application: Application, today: Day): Result<Reply> => {
  const { reply, tracks } = application;
  if (!reply) return refused('notPermittedNow', '还没有拟写答复，请先拟写');
  const checked = checkReply(reply, replyFactsOf(tracks));
  if (!checked.ok) return checked;
  if (awaitsThirdParty(application, reply, today))
    return refused(
      'notPermittedNow',
      '第三方提出意见的期限还没有满（自对方收到征求意见书起十五个工作日），收到意见或者期满以后才能决定公开；对方已经收到的，请先登记收到之日',
      { legalBasis: cite('disclosureRegulation', '第三十二条') },
    );
  return awaitsReasons(application, reply, today)
    ? refused('notPermittedNow', '说明理由的期限还没有满，收到理由或者期满以后再决定', {
        legalBasis: cite('disclosureRegulation', '第三十五条'),
      })
    : ok(reply);
};
