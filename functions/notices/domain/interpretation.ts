import type { NoticeFields } from '@shared/contract/notice-draft-view';
import type { NoticeCheck } from '@shared/contract/notice-parts';
import { PERIODS } from '@shared/law/periods';
import type { Day } from '@shared/law/day';
import { refused, ok, type Result } from '@shared/result';
import {
  interpretationPoints,
  type InterpretationForm,
  type InterpretationPoint,
} from '@shared/vocabulary/disclosure';
import type { NoticeState } from '@shared/vocabulary/notice';
import type { WorkingDayCalendar } from '../../platform/calendar';

const BASIS = '泉鲤政办〔2020〕27号：解读方案、解读材料与文件同步组织、同步审签、同步部署';

/** 文字解读至少应当说到的各项。 */
const NEEDED: readonly InterpretationPoint[] = [
  'background',
  'goals',
  'content',
  'measures',
  'scope',
  'body',
];

/** 只有文字、问答的，不算多样化方式。 */
const PLAIN_FORMS: readonly InterpretationForm[] = ['text', 'questions'];

type Fields = Pick<NoticeFields, 'kind' | 'interpretationDuty' | 'interpretation' | 'interpretsId'>;

const block = (field: string, message: string): NoticeCheck => ({
  level: 'block',
  field,
  message,
  legalBasis: BASIS,
});

const dutyChecks = ({ interpretationDuty: duty }: Fields): NoticeCheck[] => {
  if (duty === null)
    return [block('interpretationDuty', '政策文件请选定要不要解读；解读是常态，不解读的写明理由')];
  if (!duty.isRequired)
    return duty.reasonWhyNot === '' ? [block('interpretationDuty', '不解读的，请写明理由')] : [];
  const missing = [
    ...(duty.firstResponsible === '' ? ['解读的第一责任人（起草单位主要负责人）'] : []),
    ...(duty.plan === '' ? ['解读方案'] : []),
  ];
  return missing.length === 0
    ? []
    : [block('interpretationDuty', `要解读的文件，请写明${missing.join('和')}，随文件一起报批`)];
};

const materialChecks = ({ interpretsId, interpretation }: Fields): NoticeCheck[] => {
  if (interpretsId === null) return [block('interpretsId', '政策解读请选定所解读的文件')];
  if (interpretation === null)
    return [block('interpretation', '政策解读请选定解读的形式和说到的内容')];
  const missing = NEEDED.filter((point) => !interpretation.points.includes(point));
  return missing.length === 0
    ? []
    : [
        {
          level: 'warn',
          field: 'interpretation',
          message: `解读一般还要说到${missing.map((point) => interpretationPoints.labels[point]).join('、')}，请核对`,
          legalBasis: BASIS,
        },
      ];
};

/** 解读的安排和材料齐不齐：政策文件看安排，政策解读看材料。依据：“谁起草、谁解读”，三同步。 */
export const interpretationChecks = (fields: Fields): NoticeCheck[] => {
  if (fields.kind === 'policyDocument') return dutyChecks(fields);
  return fields.kind === 'interpretation' ? materialChecks(fields) : [];
};

/**
 * 解读不能先于文件公开。
 * 拒绝：所解读的文件还没有公开。依据：三同步。
 */
export const mayPublishInterpretation = (document: NoticeState | null): Result<null> =>
  document === 'published'
    ? ok(null)
    : refused(
        'notPermittedNow',
        '所解读的文件还没有公开，解读随文件一起签发、一起公开，请先办文件',
        { legalBasis: BASIS },
      );

/** 文件公开后，解读最迟哪天公开：三个工作日；不用解读的、已有解读的为 null。依据：泉鲤政办〔2020〕27号。 */
export const interpretBy = (
  facts: {
    readonly duty: NoticeFields['interpretationDuty'];
    readonly publishedOn: Day;
    readonly isInterpreted: boolean;
  },
  calendar: WorkingDayCalendar,
): Day | null =>
  facts.duty?.isRequired === true && !facts.isInterpreted
    ? calendar.workingDaysAfter(facts.publishedOn, PERIODS.interpretation.amount).day
    : null;

/** 是不是多样化方式的解读：除文字、问答以外，至少有一种。依据：运盐政办发〔2020〕60号。 */
export const isDiversified = (forms: readonly InterpretationForm[]): boolean =>
  forms.some((form) => !PLAIN_FORMS.includes(form));
