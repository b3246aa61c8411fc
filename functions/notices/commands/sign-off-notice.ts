import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { ok, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import { mayPublishInterpretation } from '../domain/interpretation';
import type { DraftChange, DraftPorts } from '../ports';
import { actOnDraft, type AtHand, type Occasion } from './act-on-draft';
import { enterSearch, publicationOf } from './go-public';
import { publishInterpretations } from './publish-interpretations';
import { refuseFindings } from './submit-notice';

/** 解读要等文件公开；不是解读的不受此限。 */
const afterDocument = async (ports: DraftPorts, { tx, draft }: AtHand, regionId: string) => {
  if (draft.kind !== 'interpretation' || draft.interpretsId === null) return ok(null);
  const document = await ports.drafts.draft(tx, regionId, draft.interpretsId);
  return mayPublishInterpretation(
    document?.state === 'discarded' ? null : (document?.state ?? null),
  );
};

const publication = async (
  ports: DraftPorts,
  at: AtHand,
  occasion: Occasion,
): Promise<Result<DraftChange>> => {
  const clear = refuseFindings(at);
  if (!clear.ok) return clear;
  const ready = await afterDocument(ports, at, occasion.staff.regionId);
  return ready.ok ? ok(await publicationOf(ports, at, occasion)) : ready;
};

/**
 * 签发：主动公开的随即公开，依申请公开、不予公开的备案，以后每年复核；政策文件连同已经送到签发的解读一起公开。
 * 依据：国办发〔2016〕80号；《条例》第十八条、第二十六条；泉鲤政办〔2020〕27号（三同步）。
 */
export const signOffNotice = (
  ports: DraftPorts,
  occasion: Occasion,
): Promise<Result<NoticeDraft>> => {
  const { staff, at: signedAt } = occasion;
  const { regionId } = staff;
  const signature = { signedBy: staff.accountId, signedAt };
  return actOnDraft(ports, occasion, {
    act: 'signOff',
    kind: 'signedOff',
    decide: async (at) => {
      if (at.draft.attribute !== 'proactive') {
        const attributeReviewedOn = todayInShanghai(signedAt);
        return ok({ ...signature, state: 'filed', attributeReviewedOn });
      }
      const ready = await publication(ports, at, occasion);
      return ready.ok ? ok({ ...signature, ...ready.value }) : ready;
    },
    then: async (at, change) => {
      if (change.state !== 'published') return;
      await enterSearch(ports, at, { regionId, change });
      if (at.draft.kind === 'policyDocument')
        await publishInterpretations(ports, at, { ...occasion, signature });
    },
  });
};
