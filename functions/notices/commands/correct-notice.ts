import type { NoticeDraft } from '@shared/contract/notice-draft-view';
import type { Correction } from '@shared/contract/notice-parts';
import { ok, type Result } from '@shared/result';
import { cleanCorrection } from '../domain/clean-fields';
import { maskPrivacy } from '../domain/privacy/detector';
import type { DraftPorts } from '../ports';
import { actOnDraft, type Occasion } from './act-on-draft';
import { refuseProposal } from './refuse-proposal';

/**
 * 提出更正：文字、收支、附件改成什么，为什么改，等另一个人同意；身份证号码、银行卡号一律提不上去，
 * 别的个人信息要另一个人写明理由准予才能同意。
 */
export const proposeCorrection = async (
  ports: DraftPorts,
  occasion: Occasion,
  given: Correction,
): Promise<Result<NoticeDraft>> => {
  const { staff, noticeId, at } = occasion;
  let dropped: readonly string[] = [];
  const result = await actOnDraft(ports, occasion, {
    act: 'proposeCorrection',
    kind: 'correctionProposed',
    decide: async (here) => {
      const cleaned = cleanCorrection(given);
      // 更正的理由公众看得到，里面的个人信息一并隐去。
      const reason = maskPrivacy(cleaned.reason, here.draft.producedOn).text;
      const correction = { ...cleaned, reason };
      const clear = await refuseProposal(ports, here, { ...occasion, correction });
      if (!clear.ok) return clear;
      const of = { regionId: staff.regionId, noticeId };
      dropped = await ports.attachments.hold(here.tx, of, correction.attachmentIds ?? []);
      const by = await ports.nameOf(here.tx, staff.regionId, staff.accountId);
      const who = { byId: staff.accountId, by, at: at.toISOString() };
      return ok({ pendingCorrection: { ...correction, ...who } });
    },
  });
  if (result.ok) await Promise.all(dropped.map((key) => ports.storage.remove(key)));
  return result;
};
