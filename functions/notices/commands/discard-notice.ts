import { ok, type Result } from '@shared/result';
import type { DraftChange, DraftPorts } from '../ports';
import { changeDraft, type Occasion } from './act-on-draft';

/** 删除之后只留下“曾经有过、已删除”的记录，内容不留。 */
const EMPTIED: DraftChange = {
  state: 'discarded',
  title: '',
  summary: '',
  bodyMarkdown: '',
  contentElements: [],
  finance: null,
  returnReason: '',
};

/** 删除草稿，连同附件原件。 */
export const discardNotice = async (
  ports: DraftPorts,
  occasion: Occasion,
): Promise<Result<{ done: true }>> => {
  const { staff, noticeId } = occasion;
  let dropped: readonly string[] = [];
  const result = await changeDraft(ports, occasion, {
    act: 'discard',
    kind: 'discarded',
    decide: () => ok(EMPTIED),
    then: async ({ tx }) => {
      dropped = await ports.attachments.detach(tx, { regionId: staff.regionId, noticeId }, []);
    },
  });
  if (!result.ok) return result;
  await Promise.all(dropped.map((key) => ports.storage.remove(key)));
  return ok({ done: true });
};
