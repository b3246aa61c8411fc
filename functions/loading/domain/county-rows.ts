import type * as z from '@shared/zod';
import type { Numbered } from './numbered';
import type {
  catalogueHeader,
  catalogueRow,
  countyRow,
  domainRow,
  obligationRow,
  organisationRow,
  routingRow,
  staffRow,
} from './rows';
import type { CommitteeRow, DecisionRow, RegisterRow } from './village-rows';
import type { GuideRow, ReportRow, RuleRow } from './page-rows';
import type { financeRow, noticeLinkRow, noticeRow, originalRow } from './notice-rows';

export type County = z.output<typeof countyRow>;
export type RoutingRow = z.output<typeof routingRow>;
export type CatalogueHeader = z.output<typeof catalogueHeader>;
export type CatalogueRow = z.output<typeof catalogueRow>;
export type DomainRow = z.output<typeof domainRow>;
export type OrganisationRow = z.output<typeof organisationRow>;
export type StaffRow = z.output<typeof staffRow>;
export type ObligationRow = z.output<typeof obligationRow>;
export type NoticeRow = z.output<typeof noticeRow>;
export type NoticeLinkRow = z.output<typeof noticeLinkRow>;
export type FinanceRow = z.output<typeof financeRow>;
export type OriginalRow = z.output<typeof originalRow>;

/** 一份目录：表头与各行。 */
export interface CatalogueFile {
  readonly file: string;
  readonly header: CatalogueHeader;
  readonly rows: readonly Numbered<CatalogueRow>[];
}

/** 附件原件的摘要。 */
export interface OriginalFact {
  readonly byteSize: number;
  readonly sha256: string;
}

/** 一个县的文件里全部合格的行。 */
export interface CountyRows {
  readonly county: County;
  readonly sourceDocument: string;
  /** 有没有 organisations.json：没有时，按公开信息里写的名称建立单位。 */
  readonly listsOrganisations: boolean;
  readonly routing: readonly Numbered<RoutingRow>[];
  readonly domains: readonly Numbered<DomainRow>[];
  readonly catalogues: readonly CatalogueFile[];
  readonly organisations: readonly Numbered<OrganisationRow>[];
  readonly staff: readonly Numbered<StaffRow>[];
  readonly obligations: readonly Numbered<ObligationRow>[];
  readonly notices: readonly Numbered<NoticeRow>[];
  readonly noticeLinks: readonly Numbered<NoticeLinkRow>[];
  readonly finances: readonly Numbered<FinanceRow>[];
  readonly originals: readonly Numbered<OriginalRow>[];
  readonly villageCommittee: readonly Numbered<CommitteeRow>[];
  readonly villageDecisions: readonly Numbered<DecisionRow>[];
  readonly villageRegisters: readonly Numbered<RegisterRow>[];
  readonly disclosureGuides: readonly Numbered<GuideRow>[];
  readonly disclosureRules: readonly Numbered<RuleRow>[];
  readonly annualReports: readonly Numbered<ReportRow>[];
  /** 文件名 → 原件摘要。 */
  readonly originalFacts: ReadonlyMap<string, OriginalFact>;
}

/** 库中已有的：县可以分几次载入，后来的文件可以指先前载入的单位、目录和文件。 */
export interface KnownCounty {
  readonly organisations: readonly PlannedOrganisation[];
  readonly entries: readonly { entryId: string; section: string; serial: string }[];
  readonly notices: readonly { noticeId: string; title: string }[];
  readonly accounts: readonly { accountId: string; loginName: string }[];
  readonly obligations: readonly { organisationId: string; obligationId: string }[];
}

export interface PlannedOrganisation {
  readonly organisationId: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly address: string;
  readonly phone: string;
  readonly isDisclosureOffice: boolean;
  readonly position: number;
}
