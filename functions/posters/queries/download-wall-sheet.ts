import type { PaperSize } from '@shared/contract/posters';
import type { Day } from '@shared/law/day';
import { ok, refused, type Result } from '@shared/result';
import type { BinaryReply } from '../../platform/http/route';
import { registerAddress } from '../domain/addresses';
import { recordOf } from '../domain/notice-history';
import { registerOf, standingAt } from '../domain/register';
import { checkMonth } from '../domain/sheet/check-month';
import { wallSheetOf } from '../domain/sheet/wall-sheet';
import type { PosterFilePorts, VillageKey } from '../ports';
import { toPdf } from '../render/to-pdf';

export interface WallSheetRequest extends VillageKey {
  readonly month: string;
  readonly size: PaperSize;
}

/** 一个村（社区）一个月的公开清单。拒绝：没有这个村（社区）；还没有到这个月。 */
export const downloadWallSheet = async (
  { store, fonts, publicOrigin, dueItems, lastCheckpoint }: PosterFilePorts,
  { month, size, ...village }: WallSheetRequest,
  today: Day,
): Promise<Result<BinaryReply>> => {
  const refusal = checkMonth(month, today);
  if (refusal) return { ok: false, refusal };
  const publisher = await store.village(village);
  if (!publisher) return refused('notFound', '没有这个村（社区）');
  const [histories, due, checkpoint] = await Promise.all([
    store.histories(village),
    dueItems(village, today),
    lastCheckpoint(village.regionId),
  ]);
  const register = registerOf(village, histories.map(recordOf));
  const standing = standingAt(register, month);
  const at = { regionId: village.regionId, origin: publicOrigin };
  const { organisationId } = village;
  const facts = {
    ...standing,
    publisher,
    month,
    printedOn: today,
    entries: register.entries
      .map((entry, index) => ({ ...entry, no: index + 1 }))
      .filter(({ on }) => on.startsWith(month)),
    dueItems: due,
    checkpoint,
    address: registerAddress(at, { organisationId, month, head: standing.head }),
  };
  const bytes = await toPdf(await fonts(), (measure) => wallSheetOf(facts, size, measure));
  const fileName = `${organisationId}-${month}-${size}.pdf`;
  return ok({ bytes, mediaType: 'application/pdf', fileName });
};
