import { cite } from '@shared/law/periods';
import { chineseSpan, type Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import type { Decision, Message, Situation } from '../decision';
import { voidReview } from '../void-review';
import { isApplicantSide } from '../who';

export interface ReceiveAmendmentInput {
  readonly description: string;
  /** 收到补正之日；申请人自己补正的即今天。 */
  readonly receivedOn: Day | null;
}

const handlerMessage = ({ application }: Situation): Message[] => {
  const title = '申请人已补正';
  const body = `${application.registrationNumber}已补正，请继续办理。`;
  if (application.caseOfficerId !== null)
    return [{ to: 'account', accountId: application.caseOfficerId, title, body }];
  return [{ to: 'office', title, body }];
};

/**
 * 收到补正：答复期限自收到补正的次日起重新计算；迟来而尚未视为放弃的也收。
 * 申请内容变了，先前的草稿和审查作罢。
 * 拒绝：收到之日早于要求补正之日，或者在今天以后。
 * 依据：《条例》第三十条。
 */
export const receiveAmendment = (
  situation: Situation,
  input: ReceiveAmendmentInput,
): Result<Decision> => {
  const { application, person, today } = situation;
  const isApplicant = isApplicantSide(application, person);
  const on = isApplicant ? today : (input.receivedOn ?? today);
  const requestedOn = application.tracks.amendment?.requestedOn ?? today;
  if (on > today || on < requestedOn)
    return refused(
      'ruleViolated',
      `收到补正之日应在${chineseSpan(requestedOn, today)}之间，请核对日期`,
      {
        field: 'receivedOn',
        legalBasis: cite('disclosureRegulation', '第三十条'),
      },
    );
  return ok({
    act: 'receiveAmendment',
    change: { description: input.description },
    tracks: [{ track: 'amendmentReceived', on }, ...voidReview(application)],
    reply: { kind: 'discard' },
    messages: handlerMessage(situation),
  });
};
