import type { OutputOf } from '@shared/contract/endpoint';
import type { villageBoard as endpoint } from '@shared/contract/notices';
import type { Day } from '@shared/law/day';
import { byClass } from '@shared/finance/totals';
import { ok, refused, type Result } from '@shared/result';
import { affairsKinds } from '@shared/vocabulary/notice';
import { dueItems } from '../domain/due-items';
import type { BoardFinance, PublicNoticePorts } from '../ports';

const financeOf = ({ noticeId, finance, recent }: BoardFinance) => ({
  noticeId,
  period: finance.period,
  openingFen: finance.openingFen,
  incomeFen: finance.incomeFen,
  expenseFen: finance.expenseFen,
  balanceFen: finance.balanceFen,
  byClass: byClass(finance),
  recent,
});

/** 一个村（社区）的公开栏首页。@param today 北京时间的今天，用来判断待公开与逾期 */
export const villageBoard = async (
  { store }: PublicNoticePorts,
  { regionId, organisationId }: { readonly regionId: string; readonly organisationId: string },
  today: Day,
): Promise<Result<OutputOf<typeof endpoint>>> => {
  const facts = await store.board(regionId, organisationId);
  if (!facts.organisation) return refused('notFound', '没有这个村（社区）');
  return ok({
    organisation: facts.organisation,
    newest: [...facts.newest],
    affairs: affairsKinds.values.map((kind) => ({
      kind,
      noticeCount: facts.affairsCounts.find((each) => each.kind === kind)?.noticeCount ?? 0,
      newest: facts.newestByAffairs.filter(({ affairsKind }) => affairsKind === kind),
    })),
    dueItems: dueItems(facts.obligations, today),
    finance: facts.finance && financeOf(facts.finance),
  });
};
