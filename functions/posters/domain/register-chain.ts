import type { RegisterEntryKind } from '@shared/contract/wall-sheets';
import type { Day } from '@shared/law/day';
import type { NoticeRecord } from './notice-record';
import { canonicalJson } from '@shared/canonical-json';
import { sha256 } from './published-content';

/** 公开登记里的一笔：公开、更正、撤下各记一笔，只加不改。 */
export interface RegisterEntry {
  readonly kind: RegisterEntryKind;
  readonly noticeId: string;
  readonly indexNumber: string;
  readonly title: string;
  readonly at: string;
  readonly on: Day;
  readonly checksum: string;
}

const ORDER: Readonly<Record<RegisterEntryKind, number>> = {
  published: 0,
  corrected: 1,
  takenDown: 2,
};

const byTime = (a: RegisterEntry, b: RegisterEntry): number => {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.noticeId !== b.noticeId) return a.noticeId < b.noticeId ? -1 : 1;
  return ORDER[a.kind] - ORDER[b.kind];
};

const entriesOf = (record: NoticeRecord): RegisterEntry[] => {
  const { noticeId, indexNumber, title } = record;
  const own = { noticeId, indexNumber };
  const revisions = record.revisions.map(({ at, on, checksum, text }, index) => ({
    ...own,
    kind: index === 0 ? ('published' as const) : ('corrected' as const),
    title: text?.title ?? title,
    at,
    on,
    checksum,
  }));
  if (record.takenDown === null) return revisions;
  const of = revisions[revisions.length - 1]?.checksum ?? '';
  const checksum = sha256(canonicalJson({ format: 'minglan-takedown-1', noticeId, of }));
  return [...revisions, { ...own, kind: 'takenDown', title, ...record.takenDown, checksum }];
};

/** 一个村（社区）的公开登记，按发生的先后。 */
export const registerEntries = (records: readonly NoticeRecord[]): RegisterEntry[] =>
  records.flatMap(entriesOf).sort(byTime);

/** 一个村（社区）的登记从这里起头。 */
export const firstHead = (regionId: string, organisationId: string): string =>
  sha256(`minglan-register-1:${regionId}/${organisationId}`);

/** 接上一笔：新的登记头 = SHA-256（前一个登记头 + 这一笔的校验值）。 */
export const nextHead = (head: string, checksum: string): string => sha256(`${head}${checksum}`);

/** 从起头到每一笔以后的登记头，比笔数多一个。 */
export const headsOf = (
  start: string,
  entries: readonly Pick<RegisterEntry, 'checksum'>[],
): string[] => {
  const heads = [start];
  let head = start;
  for (const { checksum } of entries) {
    head = nextHead(head, checksum);
    heads.push(head);
  }
  return heads;
};

/** 到某个月月底为止共几笔。@param month YYYY-MM */
export const countThrough = (entries: readonly RegisterEntry[], month: string): number =>
  entries.filter(({ on }) => on.slice(0, 7) <= month).length;

/** 到某个月月底为止的登记头。@param month YYYY-MM */
export const headThrough = (
  heads: readonly string[],
  entries: readonly RegisterEntry[],
  month: string,
): string => heads[countThrough(entries, month)] ?? '';
