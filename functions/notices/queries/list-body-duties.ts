import type { Duty, listBodyDuties as endpoint } from '@shared/contract/duties';
import type { OutputOf } from '@shared/contract/endpoint';
import type { Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import { dueRuleText } from '@shared/vocabulary/duty';
import { dueItemOf } from '../domain/due-items';
import { missingTopics } from '../domain/lists/focus';
import type { ListOf, ListPorts, ListRow } from '../ports.lists';

const dutyOf = (row: ListRow, today: Day): Duty => {
  const current = dueItemOf(row, today);
  return {
    obligationId: row.obligationId,
    title: row.title,
    affairsKind: row.affairsKind,
    rhythm: row.rhythm,
    dueText: row.rhythm === 'anyTime' ? '发生后随时公开' : dueRuleText(row.dueRule, row.dueDay),
    entryId: row.entryId,
    focusTopic: row.focusTopic,
    isFromTemplate: row.templateItemId !== null,
    startsOn: row.startsOn,
    retiredOn: row.retiredOn,
    current: current && {
      period: current.period,
      dueOn: current.dueOn,
      state: current.state,
      noticeId: current.noticeId,
    },
  };
};

/** 停止了、又没有欠着的，不再列出。 */
const isListed = ({ retiredOn, current }: Duty, today: Day): boolean =>
  retiredOn === null || retiredOn >= today || current !== null;

/** 一个村（社区）或者单位应公开的事项清单，人人可看。 */
export const listBodyDuties = (
  { readPublic, lists }: ListPorts,
  of: ListOf,
  today: Day,
): Promise<Result<OutputOf<typeof endpoint>>> =>
  readPublic(of.regionId, async (sql) => {
    const body = await lists.body(sql, of);
    if (!body) return refused('notFound', '没有这个单位');
    const rows = await lists.rows(sql, of);
    const duties = rows.map((row) => dutyOf(row, today)).filter((duty) => isListed(duty, today));
    const { organisationId, name, kind } = body;
    const isVillage = kind === 'village' || kind === 'community';
    const topics = duties.map(({ focusTopic }) => focusTopic);
    return ok({
      body: { organisationId, name },
      duties,
      missingTopics: isVillage ? missingTopics(kind, topics) : [],
    });
  });
