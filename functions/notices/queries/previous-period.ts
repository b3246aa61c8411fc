import type { OutputOf } from '@shared/contract/endpoint';
import type { previousFinance as endpoint } from '@shared/contract/village-finance';
import { ok, type Result } from '@shared/result';
import type { Sql } from '../../platform/database/database';
import { previousOf, type PublishedPeriod } from '../domain/finance/previous-period';
import type { DraftPorts, DraftRow, NoticeStaff } from '../ports';

/** 这条收支的上一期；不是收支、没有公开过的为 null。 */
export const previousPeriodOf = async (
  ports: Pick<DraftPorts, 'drafts'>,
  { sql, regionId }: { readonly sql: Sql; readonly regionId: string },
  draft: Pick<DraftRow, 'finance' | 'organisationId' | 'obligationId' | 'affairsKind'>,
): Promise<PublishedPeriod | null> => {
  const { finance, organisationId, obligationId, affairsKind } = draft;
  if (!finance || affairsKind !== 'finance') return null;
  const book = { regionId, organisationId, obligationId };
  return previousOf(await ports.drafts.publishedPeriods(sql, book), finance.period);
};

/** 拟写收支时预先填上的上一期：本村（社区）同一本账，本期之前最晚公开的一期。 */
export const previousFinance = (
  { read, drafts }: Pick<DraftPorts, 'read' | 'drafts'>,
  staff: NoticeStaff,
  asked: { readonly obligationId?: string | undefined; readonly period: string },
): Promise<Result<OutputOf<typeof endpoint>>> =>
  read(staff, async (sql) => {
    const { regionId, organisationId } = staff;
    const book = { regionId, organisationId, obligationId: asked.obligationId ?? null };
    const previous = previousOf(await drafts.publishedPeriods(sql, book), asked.period);
    return ok({
      previous: previous && {
        noticeId: previous.noticeId,
        title: previous.title,
        publishedOn: previous.publishedOn,
        period: previous.period,
        balanceFen: previous.balanceFen,
      },
    });
  });
