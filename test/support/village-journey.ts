// 村里一个季度的旅程里用的几样：柳树坪村的人，挂出一条，收到的消息，读出 PDF 里的字。
import { getDocumentProxy } from 'unpdf';
import {
  createNotice,
  publishNotice,
  submitNotice,
  type NoticeDraft,
} from '@shared/contract/notice-drafts';
import type { FinanceLine } from '@shared/contract/finance-parts';
import { summaryOf, withBalances } from '@shared/finance/totals';
import type { Trip } from './board-journey';
import { noticeFields } from './contract/notice-steps';
import { newKey } from './world';

/** 青石镇柳树坪村（演示县里虚构的村）。 */
export const VILLAGE = {
  organisationId: 'liushuping',
  townshipId: 'qingshi',
  editor: 'wuwenbo',
  member: 'fenghongxia',
  township: 'qiaoyuzhen',
  resident: 'xuemingli',
  otherResident: 'malixin',
} as const;

type Fields = Readonly<Record<string, unknown>>;

/** 新建一条的内容。 */
export const drafted = (over: Fields) => ({
  body: { ...noticeFields(over), idempotencyKey: newKey() },
});

/** 在一条信息上办一件事时要带的。 */
export const on = ({ noticeId, version }: NoticeDraft, more: Fields = {}) => ({
  params: { noticeId },
  body: { version, ...more },
});

/** 经办人拟写、提交，监督委员会成员审核公开。 */
export const hung = async (trip: Trip, over: Fields): Promise<NoticeDraft> => {
  const draft = await trip.done<NoticeDraft>(VILLAGE.editor, createNotice, drafted(over));
  const sent = await trip.done<NoticeDraft>(VILLAGE.editor, submitNotice, on(draft));
  return trip.done<NoticeDraft>(VILLAGE.member, publishNotice, on(sent));
};

/** 一个月的收支：每笔的摘要、收入、支出（元），逐行算好结余。 */
export const monthOf = (
  period: string,
  openingFen: number,
  entries: readonly (readonly [date: string, summary: string, income: number, expense: number])[],
) => {
  const given = entries.map(([date, summary, income, expense], at): FinanceLine => ({
    date,
    voucher: `记-${String(at + 1).padStart(2, '0')}`,
    summary,
    class: income > 0 ? 'income' : 'expense',
    incomeFen: income * 100,
    expenseFen: expense * 100,
    balanceFen: 0,
    voucherIds: [],
  }));
  const lines = withBalances(given, openingFen);
  const rest = { openingReason: '', assets: [], debts: [], distribution: [] };
  return { ...summaryOf(period, openingFen, lines), detail: { lines, ...rest } };
};

/** 某人某天起收到的消息的标题，先后为序；写了 about 的，只要正文里说到它的。 */
export const messagesTo = (
  { world }: Trip,
  loginName: string,
  { since, about = '' }: { readonly since: string; readonly about?: string },
): Promise<string[]> =>
  world.platform.database.read({ regionId: 'minghu', kind: 'system' }, async (sql) => {
    const rows = await sql<{ title: string }[]>`
      select o.title from outbox_messages o
      join accounts a on a.region_id = o.region_id and a.account_id = o.account_id
      where a.login_name = ${loginName} and o.created_at >= ${since}::timestamptz
        and o.body like ${`%${about}%`}
      order by o.created_at, o.title`;
    return rows.map(({ title }) => title);
  });

/** 一条信息记下的各件事，先后为序。 */
export const eventsOf = ({ world }: Trip, noticeId: string): Promise<string[]> =>
  world.platform.database.read({ regionId: 'minghu', kind: 'system' }, async (sql) => {
    const rows = await sql<{ kind: string }[]>`
      select kind from notice_events where region_id = 'minghu' and notice_id = ${noticeId}
      order by seq`;
    return rows.map(({ kind }) => kind);
  });

/** 印出来的字，去掉空白。 */
export const printedText = async (bytes: Uint8Array): Promise<string> => {
  const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const { items } = await (await pdf.getPage(at + 1)).getTextContent();
      return items.flatMap((item) => ('str' in item ? [item.str] : [])).join('');
    }),
  );
  return pages.join('').replace(/\s/g, '');
};
