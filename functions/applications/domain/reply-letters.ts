import { chineseDay } from '@shared/law/day';
import { replyKinds, REPLY_LAW } from '@shared/vocabulary/reply-kind';
import type { Reply } from './application';
import type { LetterOrder, Situation } from './decision';
import { deemedConsentWords } from './deemed-consent';
import { overriddenJointWords } from './joint-authority-reply';
import { internalSlip, toApplicant } from './letter-orders';
import { noticeRemedies, reconsiderationBody, remediesText } from './remedies';
import type { Tracks } from './tracks';

/** 正确的复议机关：文书上写的与它不同，报批前提示。依据：《行政复议法》第二十四条。 */
export const reviewBodyOf = ({ organisations }: Situation, replierId: string): string => {
  const replier = organisations.find(replierId);
  return replier ? reconsiderationBody(replier, organisations) : '上一级行政机关';
};

/** 给申请人、第三方的文书上的救济途径，连同正确的复议机关。依据：《条例》第五十一条。 */
export const noticeRemedyDetails = (situation: Situation) => {
  const { settings, application } = situation;
  const { onlineReviewChannel, courtName } = settings;
  const body = reviewBodyOf(situation, application.leadDepartmentId ?? application.addresseeId);
  return {
    remedies: noticeRemedies({ body, courtName, onlineReviewChannel }),
    reviewBody: body,
  };
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

const remedyDetailsOf = (situation: Situation, reply: Reply) => {
  const { partialReviewFirst, onlineReviewChannel, courtName } = situation.settings;
  const body = reviewBodyOf(situation, reply.organisationId);
  const remedies = remediesText({
    kind: reply.kind,
    body,
    courtName,
    repliedOn: null,
    partialReviewFirst,
    onlineReviewChannel,
  });
  return { remedies, reviewBody: body };
};

/** 随答复提供的文件的名称，按选定的先后。 */
const attachmentNames = ({ attachments }: Situation, { attachmentIds }: Reply): string[] =>
  attachmentIds.flatMap(
    (id) => attachments.find(({ attachmentId }) => attachmentId === id)?.fileName ?? [],
  );

/** 审查呈批单上的经办意见；共同制作机关逾期不答复的写明视为同意。依据：《条例》第三十四条。 */
const drafterOpinion = ({ application, today }: Situation): string =>
  [
    '拟按所附答复办理',
    ...deemedConsentWords(application.tracks, today),
    ...overriddenJointWords(application.tracks),
  ].join('。');

/** 检索经过：经办人写了的照写，没有写的取自登记的检索。依据：《条例》第三十六条第四项。 */
const searchStory = ({ searchRecord, kind }: Reply, { searches }: Tracks): string => {
  if (searchRecord !== '' || kind !== 'informationNotHeld') return searchRecord;
  return searches
    .filter(({ result }) => result === 'notFound')
    .map(
      ({ on, searchedBy, places, keywords }) =>
        `${chineseDay(on)}，${searchedBy}在${places}以“${keywords}”检索，没有检索到`,
    )
    .join('；');
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
      searchRecord: searchStory(reply, application.tracks),
      rightBodyName: reply.rightBodyName,
      rightBodyContact: reply.rightBodyContact,
      redactions: reply.redactions.map(({ part, ground, reason }) => ({
        part,
        ground: replyKinds.labels[ground],
        article: REPLY_LAW[ground].article,
        reason,
      })),
      ...remedyDetailsOf(situation, reply),
      attachmentCount: reply.attachmentIds.length,
      attachments: attachmentNames(situation, reply),
    }),
    internalSlip('approvalSlip', application, {
      replyKind: reply.kind,
      content: reply.content,
      drafterOpinion: drafterOpinion(situation),
      confidentialityOpinion: confidentiality?.opinion ?? '',
      legalityOpinion: legality?.opinion ?? '',
      approverName: person.displayName,
    }),
  ];
};
