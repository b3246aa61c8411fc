import type { ReportDraftView } from '@shared/contract/annual-report-acts';
import { ok, refused, type Result } from '@shared/result';
import type { Transaction } from '../../platform/database/database';
import { staffScope } from '../access';
import type { Occasion, PagesPorts, PagesStaff } from '../ports';
import { loadReportDesk, type ReportDesk, type ReportQuestion } from '../queries/load-report-desk';
import { reportDraftView } from '../queries/report-draft-view';

/** 在一份年报上办的一件事。 */
export interface ReportAct extends ReportQuestion {
  readonly act: 'fillReport' | 'saveReport' | 'publishReport' | 'correctReport';
  /** 看到的版次；还没有编写的为0。 */
  readonly version: number;
  /** 写库；版次不对的返回 null。 */
  readonly work: (tx: Transaction, desk: ReportDesk) => Promise<Result<boolean>>;
}

export interface Doing {
  readonly staff: PagesStaff;
  readonly occasion: Occasion;
}

const CHANGED = '别人刚改过这份年报，请看过现在的再改';

/** 读现状、核对版次、写入、记审计，给出办完之后的样子；在一个事务里。 */
export const actOnReport = (
  ports: PagesPorts,
  { staff, occasion }: Doing,
  { act, version, work, ...question }: ReportAct,
): Promise<Result<ReportDraftView>> => {
  const { regionId, accountId } = staff;
  return ports.database.write(staffScope(staff), async (tx) => {
    const from = { ports, sql: tx };
    const desk = await loadReportDesk(from, staff, question);
    if (!desk.ok) return desk;
    const conflict = refused('conflict', CHANGED, { field: 'version' });
    if ((desk.value.editions[0]?.version ?? 0) !== version) return conflict;
    const written = await work(tx, desk.value);
    if (!written.ok) return written;
    if (!written.value) return conflict;
    await ports.appendAudit(tx, {
      regionId,
      actorId: accountId,
      act,
      subjectKind: 'annualReport',
      subjectId: `${question.organisationId}/${String(question.year)}`,
      correlationId: occasion.correlationId,
      at: occasion.at,
    });
    const after = await loadReportDesk(from, staff, question);
    return after.ok
      ? ok(reportDraftView(ports, { staff, today: occasion.today }, after.value))
      : after;
  });
};
