import { ok, refused, type Result } from '@shared/result';
import type { BinaryReply } from '../../platform/http/route';
import { villageAddress } from '../domain/addresses';
import { signOf } from '../domain/sheet/sign';
import type { PosterFilePorts, VillageKey } from '../ports';
import { toPdf } from '../render/to-pdf';

/** 一村一码的标牌。 */
export const downloadSign = async (
  { store, fonts, publicOrigin }: PosterFilePorts,
  village: VillageKey,
): Promise<Result<BinaryReply>> => {
  const publisher = await store.village(village);
  if (!publisher) return refused('notFound', '没有这个村（社区）');
  const { regionId, organisationId } = village;
  const address = villageAddress({ regionId, origin: publicOrigin }, organisationId);
  const bytes = await toPdf(await fonts(), (measure) => signOf({ publisher, address }, measure));
  return ok({ bytes, mediaType: 'application/pdf', fileName: `${organisationId}-code.pdf` });
};
