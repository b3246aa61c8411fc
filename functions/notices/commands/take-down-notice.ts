import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { ok, type Result } from '@shared/result';
import { takedownGrounds, type TakedownGround } from '@shared/vocabulary/disclosure';
import { todayInShanghai } from '../../platform/calendar';
import { maskPersonalData } from '../domain/personal-data-detector';
import type { DraftPorts } from '../ports';
import { actOnDraft, type Occasion } from './act-on-draft';

export interface TakedownReason {
  readonly ground: TakedownGround;
  readonly explanation: string;
}

/** 撤下：内容、附件和检索都不再可见，留下索引号、标题和撤下的说明。因个人信息撤下的，标题也隐去。 */
export const takeDownNotice = async (
  ports: DraftPorts,
  occasion: Occasion,
  { ground, explanation: given }: TakedownReason,
): Promise<Result<NoticeDraft>> => {
  const explanation = maskPersonalData(given).text;
  const { staff, noticeId } = occasion;
  const of = { regionId: staff.regionId, noticeId };
  let dropped: readonly string[] = [];
  const result = await actOnDraft(ports, occasion, {
    act: 'takeDown',
    kind: 'takenDown',
    data: { ground: takedownGrounds.labels[ground], explanation },
    decide: () => ok({ state: 'takenDown', pendingCorrection: null }),
    then: async ({ tx, draft }) => {
      const { organisationId, indexNumber } = draft;
      const title = ground === 'personalData' ? '' : maskPersonalData(draft.title).text;
      const takenDownOn = todayInShanghai(occasion.at);
      const what = { organisationId, indexNumber, title };
      await ports.drafts.recordTakedown(tx, of, { ...what, ground, explanation, takenDownOn });
      await ports.unindexNotice(tx, staff.regionId, noticeId);
      dropped = await ports.attachments.hold(tx, of, []);
    },
  });
  if (result.ok) await Promise.all(dropped.map((key) => ports.storage.remove(key)));
  return result;
};
