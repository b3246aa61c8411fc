import type { Correction } from '@shared/contract/notice-parts';
import { ok, refused, type Result } from '@shared/result';
import { changesIn, refuseNoChange } from '../domain/correction';
import { sightingsInNotice } from '../domain/notice-text';
import { refuseNeverPublic } from '../domain/privacy/unresolved';
import type { DraftPorts } from '../ports';
import { correctedNotice } from '../queries/corrected-notice';
import type { AtHand, Occasion } from './notice-act';
import { refuseCorrected } from './refuse-corrected';

/** 更正的附件只能是这条信息的，或者本人刚上传的。拒绝：badInput 有别人的。 */
const refuseFiles = async (
  ports: DraftPorts,
  { tx }: AtHand,
  { staff, noticeId, ids }: Occasion & { readonly ids: readonly string[] },
): Promise<Result<null>> => {
  const { regionId, accountId } = staff;
  const attachable = await ports.attachments.attachable(tx, { regionId, noticeId, accountId }, ids);
  return ids.every((id) => attachable.has(id))
    ? ok(null)
    : refused('badInput', '有附件不是您上传的，或已用在别的信息上，请重新上传', {
        field: 'attachmentIds',
      });
};

/** 提得上去的更正：改了点什么，附件是自己的，收支算得上，没有身份证号码、银行卡号。拒绝：说明哪里要改。 */
export const refuseProposal = async (
  ports: DraftPorts,
  at: AtHand,
  occasion: Occasion & { readonly correction: Correction },
): Promise<Result<null>> => {
  const { correction, staff } = occasion;
  const present = at.attachments.map(({ attachmentId }) => attachmentId);
  const changed = refuseNoChange(changesIn(at.draft, correction, present));
  if (!changed.ok) return changed;
  const files = await refuseFiles(ports, at, { ...occasion, ids: correction.attachmentIds ?? [] });
  if (!files.ok) return files;
  const next = await correctedNotice(
    ports,
    { ...at, sql: at.tx },
    { regionId: staff.regionId, correction },
  );
  const sound = await refuseCorrected(ports, at, { ...occasion, next });
  if (!sound.ok) return sound;
  const { text, attachments } = next;
  return refuseNeverPublic(sightingsInNotice({ ...at.draft, ...text, attachments }));
};
