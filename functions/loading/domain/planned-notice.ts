import type { Day } from '@shared/law/day';
import type { AffairsKind, ProcessStage } from '@shared/vocabulary/notice';
import type { FinanceRow, KnownCounty, NoticeRow } from './county-rows';
import type { Directory } from './directory';
import type { FindEntry } from './entry-finder';
import type { Numbered } from './numbered';

/** 隐去号码的端口：由 entrypoints 接上公开信息模块的检查规则。 */
export type MaskPersonalData = (text: string) => { readonly text: string; readonly count: number };

export interface PlannedNotice {
  readonly noticeId: string;
  readonly organisationId: string;
  readonly entryId: string | null;
  readonly obligationId: string | null;
  readonly section: string | null;
  readonly affairsKind: AffairsKind | null;
  readonly processStage: ProcessStage;
  readonly title: string;
  readonly summary: string;
  readonly bodyMarkdown: string;
  readonly finance: Omit<FinanceRow, 'title'> | null;
  readonly producedOn: Day;
  readonly publicityDays: number | null;
  readonly publicityUntil: Day | null;
  readonly interpretsId: string | null;
  readonly state: 'published';
  readonly publishedAt: string;
  readonly publishedOn: Day;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface NoticeContext {
  readonly directory: Directory;
  readonly known: KnownCounty;
  readonly findEntry: FindEntry;
  readonly mask: MaskPersonalData;
}

/** 一条公开信息的计划，连同它在文件里的原行。 */
export interface NoticePlan {
  readonly notice: PlannedNotice;
  readonly source: Numbered<NoticeRow>;
  readonly maskedNumbers: number;
}
