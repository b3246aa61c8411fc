import { chineseSpan, type Day } from '@shared/law/day';
import { cite } from '@shared/law/periods';
import { ok, refused, type Result } from '@shared/result';
import { remedyKinds, type RemedyKind } from '@shared/vocabulary/case-tracks';
import { dayInShanghai } from '../../../platform/calendar';
import type { Decision, Message, Situation } from '../decision';

export interface RecordRemedyInput {
  readonly kind: RemedyKind;
  readonly filedOn: Day;
  readonly body: string;
  readonly caseNumber: string;
}

/**
 * 登记申请人提出的行政复议、行政诉讼、投诉；年度报告第四部分由它统计。
 * 拒绝：提出之日在今天以后，或者早于提交申请之日。
 * 依据：《条例》第四十七条、第五十一条。
 */
export const recordRemedy = (
  { application, today, newId }: Situation,
  { kind, filedOn, body, caseNumber }: RecordRemedyInput,
): Result<Decision> => {
  const submittedOn = dayInShanghai(application.submittedAt);
  if (filedOn > today || filedOn < submittedOn)
    return refused(
      'ruleViolated',
      `提出之日应在${chineseSpan(submittedOn, today)}之间，请核对日期`,
      {
        field: 'filedOn',
        legalBasis: cite('disclosureRegulation', '第五十一条'),
      },
    );
  const label = remedyKinds.labels[kind];
  const message = {
    title: `收到${label}`,
    body: `${application.registrationNumber}：${body}受理${label}。`,
  };
  const lead = application.leadDepartmentId;
  const messages: Message[] = [{ to: 'office', ...message }];
  if (lead !== null) messages.push({ to: 'approversOf', organisationId: lead, ...message });
  return ok({
    act: 'recordRemedy',
    change: {},
    tracks: [{ track: 'remedyFiled', remedyId: newId(), kind, filedOn, body, caseNumber }],
    note: `${label}：${body}`,
    messages,
  });
};
