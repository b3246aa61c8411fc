import type { DeskFilter } from '@shared/contract/desk';
import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { wordsOf } from '../../platform/search-text';
import { accessOf } from '../access';
import type { DeskSession, DeskStore } from '../desk-ports';
import type { Occasion } from '../ports';
import { alarmDays } from './alarm-days';
import { readCursor, writeCursor } from './desk-cursor';
import { deskItem, type Desk } from './desk-item';
import { conditionsOf, viewerOf } from './desk-question';

/** 命中不多于这个数的，先找出再排序；更多的按次序看下去。 */
const MOST_FOUND = 5000;

export type DeskRequest = DeskFilter & {
  readonly cursor?: string | undefined;
  readonly limit: number;
};

const searchIn = async (session: DeskSession, words: readonly string[]) =>
  words.length === 0 ? null : { words, applicationIds: await session.search(words, MOST_FOUND) };

/**
 * 待办：公开办看全县，部门看本单位；待分办、待确认的在前，其余剩余工作日少的在前；已办结的新近的在前。
 * 拒绝：翻页的位置不是本视图给出的（badInput）。
 */
export const listDesk =
  (store: DeskStore) =>
  async (
    { cursor, limit, q = '', ...filter }: DeskRequest,
    { regionId, person, now }: Occasion,
  ): Promise<Result<Desk>> => {
    const after = cursor === undefined ? null : readCursor(cursor);
    const isFinished = filter.view === 'finished';
    if (after === undefined || (after !== null && after.isFinished !== isFinished))
      return refused('badInput', '翻页的位置无效，请从第一页重新查看', { field: 'cursor' });
    return store.read(accessOf(regionId, person), async (session) => {
      const words = wordsOf(q);
      const today = todayInShanghai(now);
      const [calendar, settings, actsFor, search] = await Promise.all([
        session.calendar(),
        session.settings(),
        session.actsFor(person.accountId, today),
        searchIn(session, words),
      ]);
      const days = alarmDays(calendar, settings, today);
      const viewer = viewerOf(person, actsFor);
      const question = { viewer, conditions: conditionsOf(filter), search, days };
      const [rows, { total, views, alarms }, organisations] = await Promise.all([
        session.page(question, { after, limit: limit + 1 }),
        session.counts(question),
        session.organisations(),
      ]);
      const last = rows.length > limit ? rows[limit - 1] : undefined;
      const context = { organisations, calendar, today, person, words };
      return ok({
        items: rows.slice(0, limit).map((row) => deskItem(row, context)),
        nextCursor: last === undefined ? null : writeCursor(last.position),
        total,
        words,
        counts: views,
        alarmCounts: alarms,
      });
    });
  };
