import type { ReportDraftView } from '@shared/contract/annual-report-acts';
import { ok, refused, type Result } from '@shared/result';
import type { PagesPorts } from '../ports';
import type { ReportQuestion } from '../queries/load-report-desk';
import { saveDraft } from '../store/reports';
import { actOnReport, type Doing } from './act-on-report';

type Asked = ReportQuestion & { readonly version: number };

/** 更正已发布的年报：照原样另起一次，写明原因；原来的留着，人人可看。拒绝：没有发布过；别人刚改过。 */
export const correctReport = (
  ports: PagesPorts,
  doing: Doing,
  { reason, ...asked }: Asked & { readonly reason: string },
): Promise<Result<ReportDraftView>> =>
  actOnReport(ports, doing, {
    ...asked,
    act: 'correctReport',
    work: async (tx, { editions }) => {
      const [latest] = editions;
      if (latest?.state !== 'published')
        return refused('notPermittedNow', '还没有发布的年报直接改就可以，不用更正');
      return ok(
        await saveDraft(tx, {
          regionId: doing.staff.regionId,
          organisationId: asked.organisationId,
          year: asked.year,
          edition: latest.edition + 1,
          version: 0,
          content: latest.content,
          correctionReason: reason,
          updatedBy: doing.staff.accountId,
          updatedAt: doing.occasion.at,
        }),
      );
    },
  });
