import type { ReportContent } from '@shared/contract/annual-reports';
import type { ConversionProposal } from '@shared/contract/attribute-reviews';
import type { GuideFields } from '@shared/contract/disclosure-pages';
import type { RuleFields } from '@shared/contract/disclosure-desk';
import type { CountySettings } from '@shared/law/conventions';
import type { Day } from '@shared/law/day';
import type { OrganisationKind } from '@shared/vocabulary/organisation';
import type { Role } from '@shared/vocabulary/role';
import type { AppendAudit } from '../platform/audit';
import type { Database, Sql, Transaction } from '../platform/database/database';

/** 办这些事的工作人员。 */
export interface PagesStaff {
  readonly regionId: string;
  readonly accountId: string;
  readonly organisationId: string | null;
  readonly roles: readonly Role[];
}

/** 一次办事的时候。 */
export interface Occasion {
  readonly at: Date;
  readonly today: Day;
  readonly correlationId: string;
}

/** 一个机关。 */
export interface Body {
  readonly organisationId: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly address: string;
  readonly phone: string;
  readonly isDisclosureOffice: boolean;
}

export interface StoredGuide {
  readonly organisationId: string;
  readonly version: number;
  readonly fields: GuideFields;
  readonly updatedOn: Day;
}

export interface StoredRule extends RuleFields {
  readonly ruleId: string;
  readonly version: number;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly updatedOn: Day;
  readonly withdrawnOn: Day | null;
  readonly withdrawalReason: string;
}

export interface ReportKey {
  readonly regionId: string;
  readonly organisationId: string;
  readonly year: number;
}

/** 系统按办件记录统计出来的。 */
export interface ReportFigures {
  readonly three: ReportContent['three'];
  readonly four: ReportContent['four'];
  readonly feesYuan: number;
}

export interface StoredReport {
  readonly organisationId: string;
  readonly year: number;
  readonly edition: number;
  readonly state: 'draft' | 'published';
  readonly version: number;
  readonly content: ReportContent;
  readonly correctionReason: string;
  readonly publishedOn: Day | null;
  readonly updatedAt: string;
}

/** 核对勾稽关系得出的一处。 */
export interface TableViolation {
  readonly message: string;
}

/** 到期复核的一件。 */
export interface FiledNotice {
  readonly noticeId: string;
  readonly title: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly attribute: 'proactive' | 'onRequest' | 'withheld' | null;
  readonly attributeGround: string | null;
  readonly attributeReviewedOn: Day;
}

/** 固定页面在检索里的一篇。 */
export interface PageDocument {
  readonly documentId: string;
  readonly title: string;
  readonly body: string;
  readonly organisationId: string;
  readonly publishedOn: Day;
}

/** 本模块需要别的模块提供的。 */
export interface PagesNeighbours {
  readonly loadSettings: (sql: Sql, regionId: string) => Promise<CountySettings>;
  readonly appendAudit: AppendAudit;
  readonly indexPage: (tx: Transaction, regionId: string, page: PageDocument) => Promise<void>;
  readonly removePage: (tx: Transaction, regionId: string, documentId: string) => Promise<void>;
  /** 一个机关一年的办件统计；县级人民政府的是全县各机关之和。 */
  readonly figures: (
    sql: Sql,
    at: ReportKey & { readonly isWholeCounty: boolean },
  ) => Promise<ReportFigures>;
  /** 核对两张表的勾稽关系；lastYear 是上一年发布的，没有为 null。 */
  readonly violations: (
    tables: Pick<ReportContent, 'three' | 'four'>,
    lastYear: ReportContent['three'] | null,
  ) => readonly TableViolation[];
  /** 这一天或者以前的最后一个工作日。 */
  readonly lastWorkingDay: (sql: Sql, on: Day) => Promise<Day>;
  /** 公开属性每隔几个月复核一次。 */
  readonly reviewMonths: number;
  /** 几位申请人要、可以公开而还没有转为主动公开的；lead 为 null 是全县，settled 是作过决定的各件。 */
  readonly conversionProposals: (
    sql: Sql,
    at: {
      readonly regionId: string;
      readonly lead: string | null;
      readonly threshold: number;
      readonly settled: ReadonlySet<string>;
    },
  ) => Promise<readonly ConversionProposal[]>;
}

export interface PagesPorts extends PagesNeighbours {
  readonly database: Pick<Database, 'read' | 'write'>;
}
