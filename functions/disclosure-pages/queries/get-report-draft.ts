import type { ReportDraftView } from '@shared/contract/annual-report-acts';
import type { Day } from '@shared/law/day';
import { ok, type Result } from '@shared/result';
import { staffScope } from '../access';
import type { PagesPorts, PagesStaff } from '../ports';
import { loadReportDesk, type ReportQuestion } from './load-report-desk';
import { reportDraftView } from './report-draft-view';

/** 看一个机关一年的年报编到哪里。 */
export const getReportDraft = (
  ports: PagesPorts,
  at: { readonly staff: PagesStaff; readonly today: Day },
  question: ReportQuestion,
): Promise<Result<ReportDraftView>> =>
  ports.database.read(staffScope(at.staff), async (sql) => {
    const desk = await loadReportDesk({ ports, sql }, at.staff, question);
    return desk.ok ? ok(reportDraftView(ports, at, desk.value)) : desk;
  });
