import { createHash } from 'node:crypto';
import type { Finance, FinanceDetail } from '@shared/contract/finance-parts';
import type { Day } from '@shared/law/day';
import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { AffairsKind, ProcessStage } from '@shared/vocabulary/notice';
import { canonicalJson, type Canonical } from '@shared/canonical-json';

export type { Finance };

/** 一条公开信息公开出去的内容：这些变了，校验码就变。单位改名不算内容变了，所以只写编号。 */
export interface PublishedContent {
  readonly noticeId: string;
  readonly organisationId: string;
  readonly indexNumber: string;
  readonly affairsKind: AffairsKind | null;
  readonly section: CatalogueSection | null;
  readonly processStage: ProcessStage;
  readonly title: string;
  readonly summary: string;
  readonly bodyMarkdown: string;
  readonly contentElements: readonly { readonly name: string; readonly value: string }[];
  readonly finance: Finance | null;
  readonly producedOn: Day;
  readonly publishedOn: Day;
  readonly publicityUntil: Day | null;
  readonly attachments: readonly {
    readonly fileName: string;
    readonly byteSize: number;
    readonly sha256: string;
  }[];
}

/** 一段文字的 SHA-256，64 位小写十六进制。 */
export const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

const detailOf = ({ lines, openingReason, assets, debts, distribution }: FinanceDetail) => ({
  lines: lines.map((line) => ({
    date: line.date,
    voucher: line.voucher,
    summary: line.summary,
    class: line.class,
    incomeFen: line.incomeFen,
    expenseFen: line.expenseFen,
    balanceFen: line.balanceFen,
    voucherIds: [...line.voucherIds],
  })),
  openingReason,
  assets: assets.map(({ name, fen }) => ({ name, fen })),
  debts: debts.map(({ kind, name, fen }) => ({ kind, name, fen })),
  distribution: distribution.map(({ name, fen, remark }) => ({ name, fen, remark })),
});

/** 没有明细的，与只有概要时的写法相同，以前印的纸照样核对得出。 */
const financeOf = (finance: Finance): Canonical => ({
  period: finance.period,
  openingFen: finance.openingFen,
  incomeFen: finance.incomeFen,
  expenseFen: finance.expenseFen,
  balanceFen: finance.balanceFen,
  ...(finance.detail === undefined ? {} : { detail: detailOf(finance.detail) }),
});

/** 公开内容的规范写法；逐项挑出，多余的字段不进来。 */
export const canonicalContent = (content: PublishedContent): string =>
  canonicalJson({
    format: 'minglan-notice-1',
    noticeId: content.noticeId,
    organisationId: content.organisationId,
    indexNumber: content.indexNumber,
    affairsKind: content.affairsKind,
    section: content.section,
    processStage: content.processStage,
    title: content.title,
    summary: content.summary,
    bodyMarkdown: content.bodyMarkdown,
    contentElements: content.contentElements.map(({ name, value }) => ({ name, value })),
    finance: content.finance === null ? null : financeOf(content.finance),
    producedOn: content.producedOn,
    publishedOn: content.publishedOn,
    publicityUntil: content.publicityUntil,
    attachments: content.attachments.map((file) => ({
      fileName: file.fileName,
      byteSize: file.byteSize,
      sha256: file.sha256,
    })),
  });

/** 公开内容的校验值：规范 JSON 的 SHA-256，64 位小写十六进制。 */
export const contentChecksum = (content: PublishedContent): string =>
  sha256(canonicalContent(content));
