import type { ReportDraftView } from '@shared/contract/annual-report-acts';
import type { ReportContent } from '@shared/contract/annual-reports';
import { ok, refused, type Result } from '@shared/result';
import { emptyReport, filled } from '../domain/report-content';
import type { PagesPorts } from '../ports';
import type { ReportDesk, ReportQuestion } from '../queries/load-report-desk';
import { saveDraft } from '../store/reports';
import { actOnReport, type Doing } from './act-on-report';

type Asked = ReportQuestion & { readonly version: number };

const write = (
  ports: PagesPorts,
  doing: Doing,
  wish: Asked & {
    readonly act: 'fillReport' | 'saveReport';
    readonly contentOf: (desk: ReportDesk) => ReportContent;
  },
): Promise<Result<ReportDraftView>> => {
  const { contentOf, ...asked } = wish;
  const { staff, occasion } = doing;
  return actOnReport(ports, doing, {
    ...asked,
    work: async (tx, desk) => {
      const [latest] = desk.editions;
      if (latest?.state === 'published')
        return refused('notPermittedNow', '已经发布的年报不能直接改；确需改的，请先点更正');
      return ok(
        await saveDraft(tx, {
          regionId: staff.regionId,
          organisationId: asked.organisationId,
          year: asked.year,
          edition: latest?.edition ?? 1,
          version: asked.version,
          content: contentOf(desk),
          correctionReason: '',
          updatedBy: staff.accountId,
          updatedAt: occasion.at,
        }),
      );
    },
  });
};

/** 按办件记录填写第三、四部分的表格和收费，文字不动。拒绝：别人刚改过；已经发布。依据：《条例》第五十条。 */
export const fillReport = (
  ports: PagesPorts,
  doing: Doing,
  asked: Asked,
): Promise<Result<ReportDraftView>> =>
  write(ports, doing, {
    ...asked,
    act: 'fillReport',
    contentOf: ({ editions, figures }) => filled(editions[0]?.content ?? emptyReport(), figures),
  });

/** 保存编写中的年报；写得不全的也存，发布时才查。拒绝：别人刚改过；已经发布。 */
export const saveReport = (
  ports: PagesPorts,
  doing: Doing,
  { content, ...asked }: Asked & { readonly content: ReportContent },
): Promise<Result<ReportDraftView>> =>
  write(ports, doing, { ...asked, act: 'saveReport', contentOf: () => content });
