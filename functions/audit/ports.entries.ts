/** 存着的一条审计，连同做事的人。 */
export interface StoredEntry {
  readonly entryNo: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly actorKind: 'resident' | 'staff' | null;
  readonly act: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** 列哪些；两个时刻之间，不含后一个。 */
export interface EntryFilter {
  readonly from: Date | null;
  readonly until: Date | null;
  readonly act: string | null;
  readonly subjectKind: string | null;
  readonly actorId: string | null;
  /** 只要这个序号以前的。 */
  readonly before: string | null;
  readonly limit: number;
}

export interface EntryStore {
  list(regionId: string, filter: EntryFilter): Promise<StoredEntry[]>;
}
