import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import type { Correction } from '@shared/contract/notice-parts';
import { ok, type Result } from '@shared/result';
import { cleanCorrection } from '../domain/clean-fields';
import { maskPrivacy } from '../domain/privacy/detector';
import { refuseNamesBack } from '../domain/privacy/after-publicity';
import type { DraftPorts } from '../ports';
import { actOnDraft, type Occasion } from './act-on-draft';
import { refuseFindings } from './submit-notice';

/** 提出更正：写明改成什么、为什么改，等另一个人同意；更正的文字里不能有个人信息。 */
export const proposeCorrection = (
  ports: DraftPorts,
  occasion: Occasion,
  given: Correction,
): Promise<Result<NoticeDraft>> =>
  actOnDraft(ports, occasion, {
    act: 'proposeCorrection',
    kind: 'correctionProposed',
    decide: async ({ tx, draft }) => {
      const cleaned = cleanCorrection(given);
      // 更正的理由公众看得到，里面的个人信息一并隐去。
      const reason = maskPrivacy(cleaned.reason, draft.producedOn).text;
      const correction = { ...cleaned, reason };
      const clear = refuseFindings({ draft: { ...draft, ...correction }, attachments: [] });
      if (!clear.ok) return clear;
      const masked = refuseNamesBack(draft, correction);
      if (!masked.ok) return masked;
      const { staff, at } = occasion;
      const by = await ports.nameOf(tx, staff.regionId, staff.accountId);
      const who = { byId: staff.accountId, by, at: at.toISOString() };
      return ok({ pendingCorrection: { ...correction, ...who } });
    },
  });
