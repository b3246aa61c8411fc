import { ok, refused, type Result } from '@shared/result';
import type { OrganisationPorts } from '../ports';

/** 一村一码：扫码直达这个村（社区）公开栏的二维码，SVG。 */
export const villageCode = async (
  { store, publicOrigin, drawCode }: OrganisationPorts,
  regionId: string,
  organisationId: string,
): Promise<Result<{ bytes: Uint8Array; mediaType: string }>> => {
  if (!(await store.exists(regionId, organisationId)))
    return refused('notFound', '没有这个村（社区）');
  const svg = await drawCode(`${publicOrigin}/v/${regionId}/${organisationId}`);
  return ok({ bytes: new TextEncoder().encode(svg), mediaType: 'image/svg+xml' });
};
