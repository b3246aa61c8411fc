import type { ReportView } from '@shared/contract/village-report-view';
import { ok, refused, type Result } from '@shared/result';
import type { ReportKind } from '@shared/vocabulary/village';
import type { Occasion, VillagePorts } from '../ports';
import { reportView } from '../queries/question-view';
import { refusePersonalNumbers } from './refuse-personal-numbers';
import { refuseTooMany } from './refuse-too-many';
import { tellTownship } from './tell-township';
import { KEY_TAKEN, transact } from './transact';

interface Reported {
  readonly idempotencyKey: string;
  readonly organisationId: string;
  readonly noticeId: string | null;
  readonly kind: ReportKind;
  readonly content: string;
}

/**
 * 向乡镇（街道）反映没有按时公开、公开不真实；同一防重编号再来一次，得到的是已反映的那一次。
 * 依据：《村民委员会组织法》（2018年文本）第三十一条。
 * 拒绝：不是村（社区）、没有上级、信息不是它的、写了个人号码。
 */
export const reportToTownship = (
  ports: VillagePorts,
  occasion: Occasion,
  given: Reported,
): Promise<Result<ReportView>> =>
  transact(ports, occasion, async (tx, note) => {
    const { who, at } = occasion;
    const { regionId, accountId } = who;
    const own = { regionId, accountId, key: given.idempotencyKey };
    const [known] = await ports.questions.reports(tx, own);
    if (known) return ok(reportView(known));
    const { organisationId, noticeId } = given;
    const place = await ports.county.place(tx, regionId, organisationId);
    const townshipId = place?.parentId ?? null;
    if (place === null || townshipId === null || !/^(village|community)$/.test(place.kind))
      return refused('notFound', '没有这个村（社区）');
    const notice =
      noticeId === null ? null : await ports.county.publishedNotice(tx, regionId, noticeId);
    if (noticeId !== null && notice?.organisationId !== organisationId)
      return refused('notFound', '这个村（社区）没有这条公开信息');
    const clear = refusePersonalNumbers(ports, 'content', given.content);
    if (!clear.ok) return clear;
    const allowed = await refuseTooMany(ports, tx, occasion);
    if (!allowed.ok) return allowed;
    const reportId = ports.newId();
    await ports.questions.insertReport(tx, { ...given, reportId, townshipId }, occasion);
    const [report] = await ports.questions.reports(tx, own);
    if (!report) return refused('conflict', KEY_TAKEN);
    if (report.reportId !== reportId) return ok(reportView(report));
    const event = { kind: 'reportedToTownship', data: { kind: given.kind } };
    await note({ subjectKind: 'villageReport', subjectId: reportId, ...event });
    await tellTownship(ports, tx, { report, regionId, at });
    return ok(reportView(report));
  });
