import type { ReportDraftView } from '@shared/contract/annual-report-acts';
import { ok, refused, type Result } from '@shared/result';
import { reportPage } from '../domain/searchable';
import type { PagesPorts } from '../ports';
import { findingsOf } from '../queries/report-draft-view';
import type { ReportDesk, ReportQuestion } from '../queries/load-report-desk';
import { markPublished } from '../store/reports';
import { actOnReport, type Doing } from './act-on-report';

type Asked = ReportQuestion & { readonly version: number };

const keyOf = ({ staff }: Doing, { organisationId, year }: Asked) => ({
  regionId: staff.regionId,
  organisationId,
  year,
});

/**
 * 发布年报：当时的统计与内容一起冻结。依据：《条例》第四十九条。
 * 拒绝：没有编写好的；统计期没满、缺了部分、表格不合勾稽；别人刚改过。
 */
export const publishReport = (
  ports: PagesPorts,
  doing: Doing,
  asked: Asked,
): Promise<Result<ReportDraftView>> =>
  actOnReport(ports, doing, {
    ...asked,
    act: 'publishReport',
    work: async (tx, desk: ReportDesk) => {
      const [latest] = desk.editions;
      const { at, today } = doing.occasion;
      if (latest?.state !== 'draft')
        return refused('notPermittedNow', '没有编写中的年报；先填写、保存，再发布');
      const blocking = findingsOf(ports, desk, today).filter(({ isBlocking }) => isBlocking);
      if (blocking.length > 0)
        return refused('ruleViolated', blocking.map(({ message }) => message).join('；'), {
          legalBasis: '《政府信息公开条例》第五十条',
        });
      await ports.indexPage(
        tx,
        doing.staff.regionId,
        reportPage(desk.body.name, { ...latest, publishedOn: today }),
      );
      return ok(
        await markPublished(tx, {
          ...keyOf(doing, asked),
          edition: latest.edition,
          version: asked.version,
          computed: desk.figures,
          publishedOn: today,
          publishedBy: doing.staff.accountId,
          publishedAt: at,
        }),
      );
    },
  });
