import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { ok, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { indexCounter, indexNumber } from '../domain/index-number';
import { publicityUntil } from '../domain/publicity';
import { searchableBody } from '../searchable-body';
import { summaryOf } from '../domain/summary';
import { noticeWorkflow, permit } from '../domain/workflow';
import type { DraftPorts } from '../ports';
import { doerOf } from '../queries/draft-view';
import { actOnDraft, type AtHand, type Occasion } from './act-on-draft';
import { refuseFindings } from './submit-notice';

/** 审核通过并公开：给索引号、记公开时间与公示截止日，同一事务里进入检索。 */
export const publishNotice = (
  ports: DraftPorts,
  occasion: Occasion,
): Promise<Result<NoticeDraft>> => {
  const { staff, at: publishedAt, noticeId } = occasion;
  const publishedOn = todayInShanghai(publishedAt);
  const year = publishedOn.slice(0, 4);
  const { regionId, organisationId } = staff;
  const summary = ({ draft }: AtHand) => draft.summary || summaryOf(draft.bodyMarkdown);
  return actOnDraft(ports, occasion, {
    kind: 'published',
    from: noticeWorkflow.publish.from,
    decide: async (at) => {
      const { draft } = at;
      const permitted = permit('publish', draft.state, doerOf(draft, staff));
      if (!permitted.ok) return permitted;
      const clear = refuseFindings(at);
      if (!clear.ok) return clear;
      const counter = indexCounter(organisationId, year);
      const seq = await ports.drafts.nextNumber(at.tx, regionId, counter);
      const days = draft.publicityDays;
      return ok({
        state: 'published',
        summary: summary(at),
        indexNumber: indexNumber(organisationId, year, seq),
        publishedBy: staff.accountId,
        publishedAt,
        publishedOn,
        publicityUntil: days === null ? null : publicityUntil(publishedOn, days),
      });
    },
    then: async (at) => {
      const { title, section, processStage } = at.draft;
      const body = searchableBody({ ...at.draft, summary: summary(at) });
      const facts = { documentId: noticeId, kind: 'notice', title, body, section } as const;
      const where = { organisationId, processStage, publishedOn };
      await ports.indexNotice(at.tx, regionId, { ...facts, ...where });
    },
  });
};
