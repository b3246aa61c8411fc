import { applicantKinds, matters, receiptChannels } from '../vocabulary/applicant';
import { applicationStates } from '../vocabulary/application-state';
import { decisionOutcomes } from '../vocabulary/decision-outcome';
import { replyKinds } from '../vocabulary/reply-kind';
import type { RegisterRow } from './register-book';

/** 登记本的一栏：页面、打印、表格文件都用这一份。 */
export interface RegisterColumn {
  readonly key: string;
  readonly title: string;
  /** 表格文件里的宽度，以字符计。 */
  readonly width: number;
  readonly text: (row: RegisterRow) => string;
}

const column = (
  key: string,
  [title, width]: readonly [string, number],
  text: RegisterColumn['text'],
): RegisterColumn => ({ key, title, width, text });

const marks = ({ isAmended, isExtended, isConsulted }: RegisterRow): string =>
  [isAmended ? '补正' : '', isExtended ? '延期' : '', isConsulted ? '征求意见' : '']
    .filter((mark) => mark !== '')
    .join('、');

const due = ({ dueOn, isProvisional }: RegisterRow): string =>
  dueOn === null ? '' : `${dueOn}${isProvisional ? '（暂定）' : ''}`;

const reply = ({ replyKind, state, matter }: RegisterRow): string => {
  if (replyKind !== null) return replyKinds.labels[replyKind];
  return matter === 'recordCorrection' && state === 'replied'
    ? '答复更正申请'
    : applicationStates.labels[state];
};

/** 登记本的各栏，照纸质登记本的次序。 */
export const REGISTER_COLUMNS: readonly RegisterColumn[] = [
  column('serial', ['序号', 6], ({ serial }) => String(serial)),
  column('number', ['登记编号', 24], ({ registrationNumber }) => registrationNumber),
  column('receivedOn', ['收到日期', 12], ({ receivedOn }) => receivedOn ?? '尚未确认'),
  column('channel', ['渠道', 14], ({ channel }) => receiptChannels.labels[channel]),
  column('applicant', ['申请人', 10], ({ applicantName }) => applicantName),
  column('kind', ['申请人类别', 14], ({ applicantKind }) => applicantKinds.labels[applicantKind]),
  column('summary', ['内容摘要', 40], ({ summary, matter }) =>
    matter === 'disclosure' ? summary : `［${matters.labels[matter]}］${summary}`,
  ),
  column('lead', ['主办单位', 18], (row) => row.leadDepartmentName ?? '尚未分办'),
  column('dueOn', ['到期日', 14], due),
  column('marks', ['补正、延期、征求意见', 16], marks),
  column('finishedOn', ['答复日期', 12], ({ finishedOn }) => finishedOn ?? ''),
  column('reply', ['答复种类', 22], reply),
  column('document', ['文号', 24], ({ documentNumber }) => documentNumber),
  column('overdue', ['是否逾期', 8], ({ isOverdue }) => (isOverdue ? '逾期' : '否')),
  column('outcome', ['年度报告的行', 26], ({ outcome }) =>
    outcome === null ? '' : `${outcome} ${decisionOutcomes.labels[outcome]}`,
  ),
  column('remedies', ['复议、诉讼、投诉', 26], ({ remedies }) => remedies.join('；')),
  column('archived', ['归档', 12], ({ archivedOn }) => archivedOn ?? ''),
];
