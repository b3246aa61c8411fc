import type { OrganisationKind } from '../vocabulary/organisation';
import type { Day } from './day';

/** 年度报告最迟哪一天发布，依据哪一条。 */
export interface ReportDue {
  readonly dueOn: Day;
  readonly legalBasis: string;
}

/** 编写年度报告的机关：县级人民政府（由主管部门编）、县级部门、乡镇街道。 */
export const reportingKinds = ['county', 'department', 'township', 'subdistrict'] as const;
export type ReportingKind = (typeof reportingKinds)[number];

export const isReportingKind = (kind: OrganisationKind): kind is ReportingKind =>
  (reportingKinds as readonly OrganisationKind[]).includes(kind);

/**
 * 某年的报告最迟哪一天发布。部门1月31日、县级人民政府3月31日；乡镇街道条例没有点名，照部门的日期办。
 * 依据：《条例》第四十九条。
 * @param year 报告的是哪一年
 */
export const reportDueOf = (kind: ReportingKind, year: number): ReportDue => {
  const next = String(year + 1);
  if (kind === 'county')
    return { dueOn: `${next}-03-31`, legalBasis: '《政府信息公开条例》第四十九条第二款' };
  if (kind === 'department')
    return { dueOn: `${next}-01-31`, legalBasis: '《政府信息公开条例》第四十九条第一款' };
  return { dueOn: `${next}-01-31`, legalBasis: '本系统约定（乡镇、街道照部门的日期）' };
};
