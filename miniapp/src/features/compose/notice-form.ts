import type { CatalogueEntry } from '@shared/contract/catalogue';
import type { NoticeDraft, NoticeFields } from '@shared/contract/notice-draft-view';
import {
  blankDisclosure,
  disclosureOf,
  type DisclosureFields,
} from '@shared/contract/notice-parts';
import type { DueItem } from '@shared/contract/notices';
import type { PublicityEnding } from '@shared/vocabulary/disclosure';
import type { AffairsKind, NoticeTrack, ProcessStage } from '@shared/vocabulary/notice';

import { parseBlocks, renderBlocks, type Block } from './blocks';
import { balanceOf, financeFormOf, financeOf, noFinance, type FinanceForm } from './finance-form';

export { amountsOf, balanceOf, type FinanceForm } from './finance-form';

/** 拟写公开信息的表单。 */
export interface NoticeForm {
  readonly title: string;
  readonly summary: string;
  readonly entryId: string | null;
  readonly obligationId: string | null;
  readonly affairsKind: AffairsKind;
  readonly processStage: ProcessStage;
  readonly blocks: readonly Block[];
  readonly contentElements: readonly { name: string; value: string }[];
  readonly producedOn: string;
  /** 公示天数；空为不公示。 */
  readonly publicityDays: string;
  readonly publicityEnding: PublicityEnding;
  readonly finance: FinanceForm;
  readonly attachments: NoticeDraft['attachments'];
  /** 公开属性、解读、澄清等与流程有关的各栏。 */
  readonly disclosure: DisclosureFields;
}

/** 从清单里的哪一项开始写：事项、该公开的那一期、最迟哪天。 */
export type StartingDuty = Pick<
  DueItem,
  'obligationId' | 'title' | 'affairsKind' | 'period' | 'dueOn'
>;

export interface BlankParts {
  readonly villageName: string;
  readonly obligation: StartingDuty | null;
  readonly entry: CatalogueEntry | null;
  readonly today: string;
  readonly track: NoticeTrack;
}

/** 从应公开事项和目录条目起一份空白表单：标题、期间、要素都先写好。 */
export const blankForm = ({
  villageName,
  obligation,
  entry,
  today,
  track,
}: BlankParts): NoticeForm => ({
  title: obligation === null ? '' : `${villageName}${obligation.period}${obligation.title}`,
  summary: '',
  entryId: entry?.entryId ?? null,
  obligationId: obligation?.obligationId ?? null,
  affairsKind: obligation?.affairsKind ?? 'village',
  processStage: 'outcome',
  blocks: [{ kind: 'text', text: '' }],
  contentElements: (entry?.contentElements ?? [])
    .slice(0, 40)
    .map((name) => ({ name: name.slice(0, 200), value: '' })),
  producedOn: today,
  publicityDays: track === 'village' ? '7' : '',
  publicityEnding: 'maskNames',
  finance: { ...noFinance, period: obligation?.period ?? '' },
  attachments: [],
  disclosure: blankDisclosure(),
});

/** 换了目录事项：要素照新事项列，已经填过的同名要素留着。 */
export const withEntry = (form: NoticeForm, entry: CatalogueEntry): NoticeForm => {
  const filled = form.contentElements.filter(({ value }) => value.trim() !== '');
  const added = entry.contentElements
    .map((name) => ({ name: name.slice(0, 200), value: '' }))
    .filter(({ name }) => !filled.some((old) => old.name === name));
  return {
    ...form,
    entryId: entry.entryId,
    contentElements: [...filled, ...added].slice(0, 40),
  };
};

/** 打开已有的草稿。 */
export const formOf = (draft: NoticeDraft): NoticeForm => ({
  title: draft.title,
  summary: draft.summary,
  entryId: draft.entryId,
  obligationId: draft.obligationId,
  affairsKind: draft.affairsKind ?? 'village',
  processStage: draft.processStage,
  blocks: parseBlocks(draft.bodyMarkdown),
  contentElements: draft.contentElements,
  producedOn: draft.producedOn,
  publicityDays: draft.publicityDays === null ? '' : String(draft.publicityDays),
  publicityEnding: draft.publicityEnding,
  finance: financeFormOf(draft.finance),
  attachments: draft.attachments,
  disclosure: disclosureOf(draft),
});

const hasFinance = (form: NoticeForm): boolean =>
  form.affairsKind === 'finance' &&
  (form.finance.detail.lines.length > 0 ||
    [form.finance.opening, form.finance.income, form.finance.expense].some(
      (value) => value.trim() !== '',
    ));

/** 表单哪里要改；没有问题时为空。 */
export const formProblems = (form: NoticeForm): { label: string; message: string }[] => [
  ...(form.title.trim() === '' ? [{ label: '标题', message: '请填写' }] : []),
  ...(renderBlocks(form.blocks) === '' ? [{ label: '正文', message: '请写文字或填表格' }] : []),
  ...(form.publicityDays.trim() === '' ||
  /^([1-9]\d?|[12]\d\d|3[0-5]\d|36[0-5])$/.test(form.publicityDays.trim())
    ? []
    : [{ label: '公示天数', message: '应为1到365的整数，不公示就空着' }]),
  ...(hasFinance(form) && (balanceOf(form.finance) === null || form.finance.period.trim() === '')
    ? [{ label: '收支概要', message: '期间和三个金额都要填，金额写到分，如 12345.60' }]
    : []),
];

/** 表单 → 接口的字段。先确认 formProblems 为空。 */
export const fieldsOf = (form: NoticeForm, track: NoticeTrack): NoticeFields => {
  return {
    title: form.title.trim(),
    summary: form.summary.trim(),
    entryId: form.entryId,
    obligationId: form.obligationId,
    affairsKind: track === 'village' ? form.affairsKind : null,
    processStage: form.processStage,
    bodyMarkdown: renderBlocks(form.blocks),
    contentElements: form.contentElements.filter(({ value }) => value.trim() !== ''),
    producedOn: form.producedOn,
    publicityDays: form.publicityDays.trim() === '' ? null : Number(form.publicityDays),
    publicityEnding: form.publicityEnding,
    finance: hasFinance(form) ? financeOf(form.finance) : null,
    ...form.disclosure,
    attachmentIds: form.attachments.map(({ attachmentId }) => attachmentId),
  };
};
