import { todayInShanghai } from '../../platform/calendar';
import type { Transaction } from '../../platform/database/database';
import { indexCounter, indexNumber } from '../domain/index-number';
import { publicityUntil } from '../domain/publicity';
import { summaryOf } from '../domain/summary';
import type { DraftChange, DraftPorts, NoticeStaff } from '../ports';
import { searchableDraft } from '../searchable-draft';
import type { AtHand } from './act-on-draft';

/** 公开时写的各列：索引号（已有的不变）、概述、公开时间、公示截止日。依据：《条例》第十二条：目录包括索引、名称、内容概述、生成日期。 */
export const publicationOf = async (
  ports: Pick<DraftPorts, 'drafts' | 'entryById'>,
  { tx, draft }: Pick<AtHand, 'draft'> & { readonly tx: Transaction },
  { staff, at }: { readonly staff: NoticeStaff; readonly at: Date },
): Promise<DraftChange> => {
  const publishedOn = todayInShanghai(at);
  const year = publishedOn.slice(0, 4);
  const { organisationId, publicityDays: days, entryId } = draft;
  const entry = entryId === null ? null : await ports.entryById(tx, staff.regionId, entryId);
  const nextIndex = async () => {
    const counter = indexCounter(organisationId, year);
    const seq = await ports.drafts.nextNumber(tx, staff.regionId, counter);
    return indexNumber(organisationId, year, seq);
  };
  return {
    state: 'published',
    summary: draft.summary || summaryOf(draft.bodyMarkdown),
    // 目录以后改版，这条信息仍留着公开时所依据的那一版。
    catalogueVersionId: entry?.versionId ?? null,
    indexNumber: draft.indexNumber || (await nextIndex()),
    publishedBy: staff.accountId,
    publishedAt: at,
    publishedOn,
    publicityUntil: days === null ? null : publicityUntil(publishedOn, days),
  };
};

/** 公开的同一事务里进入检索。 */
export const enterSearch = async (
  ports: Pick<DraftPorts, 'indexNotice'>,
  { tx, draft }: AtHand,
  occasion: { readonly regionId: string; readonly change: DraftChange },
): Promise<void> => {
  await ports.indexNotice(tx, occasion.regionId, searchableDraft(draft, occasion.change));
};
