import type { QuestionView } from '@shared/contract/village-questions';
import type { ReportView } from '@shared/contract/village-report-view';
import type { Day } from '@shared/law/day';
import { questionState } from '../domain/question-clock';
import type { Place, QuestionRow, ReportRow } from '../ports';

/** 单位的编号与名称。 */
export const placeRef = ({ organisationId, name }: Place) => ({ organisationId, name });

/** 一次提问对外的写法，不写是谁问的。 */
export const questionView = (row: QuestionRow, today: Day): QuestionView => ({
  questionId: row.questionId,
  version: row.version,
  organisation: placeRef(row.place),
  notice: row.notice,
  text: row.text,
  askedAt: row.askedAt,
  dueOn: row.dueOn,
  ...questionState({ dueOn: row.dueOn, isAnswered: row.answer !== null }, today),
  answer: row.answer,
  answeredAt: row.answeredAt,
  isPublic: row.isPublic,
  screening: row.screening,
});

/** 一次反映对外的写法，不写是谁反映的。 */
export const reportView = (row: ReportRow): ReportView => ({
  reportId: row.reportId,
  version: row.version,
  village: placeRef(row.place),
  notice: row.notice,
  kind: row.kind,
  content: row.content,
  reportedAt: row.reportedAt,
  outcome: row.outcome,
  isPublicationOrdered: row.isPublicationOrdered,
  conclusion: row.conclusion,
  concludedAt: row.concludedAt,
});
