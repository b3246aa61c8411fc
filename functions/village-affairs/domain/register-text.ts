import {
  contractingMethods,
  registerStateText,
  type RegisterKind,
} from '@shared/vocabulary/village';
import { markdownTable } from './markdown-table';
import { PUBLICITY_DAYS, type NoticeText } from './notice-text';
import type { PublicEntry } from './public-entry';

const yuan = (fen: number | null): string =>
  fen === null ? '—' : (fen / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');

const TITLES: Readonly<Record<RegisterKind, string>> = {
  contract: '集体合同履行情况',
  asset: '集体资产情况',
  resource: '集体资源情况',
};

/** 合同、资产、资源公开清单的正文；个人的姓名已隐去。依据：农经发〔2011〕13号（逐项公开）。 */
export const registerText = (
  kind: RegisterKind,
  { organisation, year }: { readonly organisation: string; readonly year: string },
  entries: readonly PublicEntry[],
): NoticeText => ({
  title: `${organisation}${year}年${TITLES[kind]}公开`,
  summary: `${organisation}${TITLES[kind]}，共${entries.length}项。`,
  bodyMarkdown: [
    `现将${organisation}${TITLES[kind]}公开如下，共${entries.length}项，金额单位为元。`,
    markdownTable(
      ['名称', '对方', '金额', '起始', '到期', '位置', '发包方式', '状况'],
      entries.map((entry) => [
        entry.name,
        entry.counterpart,
        yuan(entry.amountFen),
        entry.startsOn ?? '—',
        entry.endsOn ?? '—',
        entry.location,
        contractingMethods.labels[entry.method],
        registerStateText(kind, entry.state),
      ]),
    ),
  ].join('\n\n'),
  affairsKind: 'finance',
  processStage: 'outcome',
  publicityDays: PUBLICITY_DAYS,
});
