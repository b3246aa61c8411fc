import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import { ok, type Result } from '@shared/result';
import { checkOpinions, reviewItemsOf, type ItemOpinion } from '../domain/review-items';
import type { DraftPorts } from '../ports';
import { subjectOf } from '../queries/corrected-notice';
import { actOnDraft, type Occasion } from './act-on-draft';

export interface ConfidentialityOpinions {
  readonly items: readonly ItemOpinion[];
  readonly ruling: string;
}

/** 保密审查通过：由具名的审查人逐项写明意见；已经公开的，审查的是更正以后的内容。依据：《保密法》第三十五条，《条例》第十七条。 */
export const passConfidentiality = (
  ports: DraftPorts,
  occasion: Occasion,
  { items, ruling }: ConfidentialityOpinions,
): Promise<Result<NoticeDraft>> =>
  actOnDraft(ports, occasion, {
    act: 'passConfidentiality',
    kind: 'confidentialityPassed',
    decide: async (here) => {
      const { staff, at } = occasion;
      const { tx, draft } = here;
      const subject = await subjectOf(ports, { ...here, sql: tx }, staff.regionId);
      const judged = checkOpinions(
        reviewItemsOf(subject.draft, subject.attachments),
        items,
        ruling,
      );
      if (!judged.ok) return judged;
      const by = await ports.nameOf(tx, staff.regionId, staff.accountId);
      const review = {
        byId: staff.accountId,
        by,
        at: at.toISOString(),
        items: judged.value,
        ruling,
      };
      const pending = draft.pendingCorrection;
      return draft.state === 'published' && pending !== null
        ? ok({ pendingCorrection: { ...pending, confidentialityReview: review } })
        : ok({ state: 'disclosureReview', confidentialityReview: review });
    },
  });

/** 公开审查通过：公开属性、归类、要素、个人信息都核对过。依据：《条例》第四条、第十七条。 */
export const passDisclosure = (
  ports: DraftPorts,
  occasion: Occasion,
  opinion: string,
): Promise<Result<NoticeDraft>> =>
  actOnDraft(ports, occasion, {
    act: 'passDisclosure',
    kind: 'disclosurePassed',
    decide: async ({ tx }) => {
      const { staff, at } = occasion;
      const by = await ports.nameOf(tx, staff.regionId, staff.accountId);
      const review = { byId: staff.accountId, by, at: at.toISOString(), opinion };
      return ok({ state: 'signOff', disclosureReview: review });
    },
  });
