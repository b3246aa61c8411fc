import type { LetterKind } from '@shared/vocabulary/letter-kind';
import type { Application } from './application';
import type { LetterDetail, LetterOrder } from './decision';

type Details = Readonly<Record<string, LetterDetail>>;

const about = ({ receivedOn, description }: Application): Details => ({
  receivedOn: receivedOn ?? '',
  requestSummary: description,
});

/** 给申请人的一份文书：都写明收到之日与申请内容。 */
export const toApplicant = (
  kind: LetterKind,
  application: Application,
  details: Details,
): LetterOrder => ({
  kind,
  to: { recipient: 'applicant' },
  details: { ...about(application), ...details },
});

/** 给机关单位的一份文书。 */
export const toOrganisation = (
  kind: LetterKind,
  organisationName: string,
  details: Details,
): LetterOrder => ({ kind, to: { recipient: 'organisation', organisationName }, details });

/** 内部的审批、移送单据。 */
export const internalSlip = (
  kind: LetterKind,
  application: Application,
  details: Details,
): LetterOrder => ({
  kind,
  to: { recipient: 'internal' },
  details: { ...about(application), ...details },
});
