import { replyKinds, REPLY_LAW } from '@shared/vocabulary/reply-kind';
import type { Reply } from './application';
import type { LetterOrder, Situation } from './decision';
import { internalSlip, toApplicant } from './letter-orders';
import { noticeRemedies, reconsiderationBody, remediesText } from './remedies';

/** 给申请人、第三方的文书上的救济途径。依据：《条例》第五十一条。 */
export const freeRemedies = ({ settings, organisations, application }: Situation): string => {
  const replier = organisations.find(application.leadDepartmentId ?? application.addresseeId);
  const body = replier ? reconsiderationBody(replier, organisations) : '上一级行政机关';
  const { onlineReviewChannel, courtName } = settings;
  return noticeRemedies({ body, courtName, onlineReviewChannel });
};

/** 最近一份答复告知书的文号和日期。 */
export const originalReply = ({ events, application }: Situation) => {
  const issued = events.findLast(({ kind }) => kind === 'approved');
  const letter = issued?.data.letters?.find(({ kind }) => kind === 'replyLetter');
  return {
    originalNumber: letter?.documentNumber ?? application.registrationNumber,
    originalIssuedOn: issued?.happenedOn ?? application.repliedOn ?? '',
  };
};

const remediesOf = ({ settings, organisations }: Situation, reply: Reply): string => {
  const replier = organisations.find(reply.organisationId);
  const body = replier ? reconsiderationBody(replier, organisations) : '上一级行政机关';
  const { partialReviewFirst, onlineReviewChannel, courtName } = settings;
  return remediesText({
    kind: reply.kind,
    body,
    courtName,
    repliedOn: null,
    partialReviewFirst,
    onlineReviewChannel,
  });
};

/** 签发时发出的文书：给申请人的告知书，存档的审查呈批单。依据：《条例》第三十六条、第五十一条。 */
export const replyLetters = (situation: Situation, reply: Reply): LetterOrder[] => {
  const { application, person } = situation;
  const { confidentiality, legality } = application.tracks;
  return [
    toApplicant('replyLetter', application, {
      replyKind: reply.kind,
      article: REPLY_LAW[reply.kind].article,
      content: reply.content,
      reason: reply.reason,
      weighing: reply.weighing,
      accessWay: reply.accessWay,
      specialLaw: reply.specialLaw,
      properDoor: reply.properDoor,
      earlierReplyNumber: reply.earlierReplyNumber,
      searchRecord: reply.searchRecord,
      rightBodyName: reply.rightBodyName,
      rightBodyContact: reply.rightBodyContact,
      redactions: reply.redactions.map(({ part, ground, reason }) => ({
        part,
        ground: replyKinds.labels[ground],
        article: REPLY_LAW[ground].article,
        reason,
      })),
      remedies: remediesOf(situation, reply),
      attachmentCount: reply.attachmentIds.length,
    }),
    internalSlip('approvalSlip', application, {
      replyKind: reply.kind,
      content: reply.content,
      drafterOpinion: '拟按所附答复办理',
      confidentialityOpinion: confidentiality?.opinion ?? '',
      legalityOpinion: legality?.opinion ?? '',
      approverName: person.displayName,
    }),
  ];
};
