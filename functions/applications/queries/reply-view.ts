import type { CountySettings } from '@shared/law/conventions';
import type { ApplicationView } from '@shared/contract/application-view';
import type { ApplicationEventKind } from '@shared/vocabulary/application-event';
import { REPLY_LAW } from '@shared/vocabulary/reply-kind';
import type { Organisations } from '../domain/organisations';
import type { Viewer } from '../domain/timeline';
import type { Case, ReplyAttachment } from '../ports';
import { remediesOf } from './reply-remedies';

const toContract = ({ storageKey, ...attachment }: ReplyAttachment) => ({
  ...attachment,
  isAvailable: storageKey !== null,
});

/** 看答复时的环境。 */
export interface ReplyViewing {
  readonly organisations: Organisations;
  readonly viewer: Viewer;
  readonly settings: CountySettings;
}

/** 答复：申请人只在送达后看到，拟写与签发的人对申请人只写单位。 */
export const replyView = (
  { application, events, attachments, letters }: Case,
  viewing: ReplyViewing,
): ApplicationView['reply'] => {
  const { reply } = application;
  const { organisations, viewer } = viewing;
  if (!reply || (viewer === 'resident' && application.state !== 'replied')) return null;
  const agencyName = organisations.nameOf(reply.organisationId);
  const nameBehind = (kind: ApplicationEventKind, accountId: string) =>
    viewer === 'resident'
      ? agencyName
      : (events.findLast((event) => event.kind === kind && event.actorId === accountId)
          ?.actorName ?? agencyName);
  const { attachmentIds, draftedBy, approvedBy } = reply;
  return {
    kind: reply.kind,
    outcome: reply.outcome,
    content: reply.content,
    reason: reply.reason,
    weighing: reply.weighing,
    accessWay: reply.accessWay,
    specialLaw: reply.specialLaw,
    properDoor: reply.properDoor,
    earlierReplyNumber: reply.earlierReplyNumber,
    redactions: [...reply.redactions],
    documentNumber: letters.findLast(({ kind }) => kind === 'replyLetter')?.documentNumber ?? '',
    searchRecord: reply.searchRecord,
    rightBodyName: reply.rightBodyName,
    rightBodyContact: reply.rightBodyContact,
    repliedOn: reply.repliedOn,
    article: REPLY_LAW[reply.kind].article,
    remedies: remediesOf(reply, viewing),
    attachments: attachments
      .filter(({ attachmentId }) => attachmentIds.includes(attachmentId))
      .map(toContract),
    agencyName,
    draftedBy: nameBehind('replyDrafted', draftedBy),
    approvedBy: approvedBy === null ? null : nameBehind('approved', approvedBy),
  };
};
