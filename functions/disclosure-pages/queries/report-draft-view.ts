import type { ReportDraftView } from '@shared/contract/annual-report-acts';
import { isReportingKind, reportDueOf } from '@shared/law/annual-report-dates';
import type { Day } from '@shared/law/day';
import { isOffice } from '../access';
import { emptyReport } from '../domain/report-content';
import { reportFindings } from '../domain/report-checks';
import type { PagesPorts, PagesStaff, StoredReport } from '../ports';
import type { ReportDesk } from './load-report-desk';

/** 核对的结果。 */
export const findingsOf = (ports: PagesPorts, desk: ReportDesk, today: Day) => {
  const content = desk.editions[0]?.content ?? emptyReport();
  const lastYear = desk.lastYear?.content.three ?? null;
  const violations = ports.violations(content, lastYear);
  return reportFindings({ content, figures: desk.figures, violations, year: desk.year }, today);
};

const permissionsOf = (staff: PagesStaff, latest: StoredReport | undefined) => {
  const mayWrite = isOffice(staff) || staff.roles.includes('caseOfficer');
  const mayPublish = isOffice(staff) || staff.roles.includes('approver');
  return {
    canSave: mayWrite && latest?.state !== 'published',
    canPublish: mayPublish && latest?.state === 'draft',
    canCorrect: mayPublish && latest?.state === 'published',
  };
};

/** 编写中的年报的样子；还没有编写的给空白的。 */
export const reportDraftView = (
  ports: PagesPorts,
  { staff, today }: { readonly staff: PagesStaff; readonly today: Day },
  desk: ReportDesk,
): ReportDraftView => {
  const { body, year, editions, figures } = desk;
  const [latest] = editions;
  if (!isReportingKind(body.kind)) throw new Error('only agencies report');
  return {
    organisation: { organisationId: body.organisationId, name: body.name },
    year,
    edition: latest?.edition ?? 1,
    state: latest?.state ?? 'notStarted',
    version: latest?.version ?? 0,
    content: latest?.content ?? emptyReport(),
    computed: figures,
    findings: latest?.state === 'published' ? [] : findingsOf(ports, desk, today),
    ...reportDueOf(body.kind, year),
    publishedOn: latest?.publishedOn ?? null,
    correctionReason: latest?.correctionReason ?? '',
    ...permissionsOf(staff, latest),
    updatedAt: latest?.updatedAt ?? null,
  };
};
