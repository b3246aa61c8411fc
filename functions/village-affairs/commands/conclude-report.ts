import type { ReportView } from '@shared/contract/village-report-view';
import { ok, refused, type Result } from '@shared/result';
import type { ReportOutcome } from '@shared/vocabulary/village';
import type { Occasion, VillagePorts } from '../ports';
import { reportView } from '../queries/question-view';
import { refusePersonalNumbers } from './refuse-personal-numbers';
import { tellOutcome } from './tell-outcome';
import { CHANGED, transact } from './transact';

interface Conclusion {
  readonly outcome: ReportOutcome;
  readonly isPublicationOrdered: boolean;
  readonly conclusion: string;
}

/**
 * 记明调查核实的结果，告诉反映的人；责令公开的，也告诉村里。
 * 依据：《村民委员会组织法》（2018年文本）第三十一条（调查核实，责令依法公布）。
 * 拒绝：不归本乡镇（街道）、已经办结、不属实却责令公开、写了个人号码。
 */
export const concludeReport = (
  ports: VillagePorts,
  occasion: Occasion & { readonly reportId: string; readonly version: number },
  given: Conclusion,
): Promise<Result<ReportView>> =>
  transact(ports, occasion, async (tx, note) => {
    const { who, at, reportId: id, version } = occasion;
    const { regionId } = who;
    const filter = { regionId, id, townshipId: who.organisationId };
    const [report] = await ports.questions.reports(tx, filter);
    if (!report) return refused('notFound', '没有这次反映，或者不归本乡镇（街道）');
    if (report.outcome !== null) return refused('notPermittedNow', '已经办结');
    if (given.outcome === 'unfounded' && given.isPublicationOrdered)
      return refused('ruleViolated', '情况不属实的，不能责令公开，请核对结果', {
        field: 'isPublicationOrdered',
      });
    const clear = refusePersonalNumbers(ports, 'conclusion', given.conclusion);
    if (!clear.ok) return clear;
    const change = { ...given, concludedAt: at, concludedBy: who.accountId };
    if (!(await ports.questions.conclude(tx, { regionId, id, version }, change)))
      return refused('conflict', CHANGED);
    const { outcome, isPublicationOrdered } = given;
    const event = { kind: 'reportConcluded', data: { outcome, isPublicationOrdered } };
    await note({ subjectKind: 'villageReport', subjectId: id, ...event });
    await tellOutcome(ports, tx, { report, occasion, isPublicationOrdered });
    const [after] = await ports.questions.reports(tx, filter);
    return ok(reportView(after ?? report));
  });
