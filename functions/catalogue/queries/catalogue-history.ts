import type { CatalogueEntry } from '@shared/contract/catalogue';
import type { catalogueHistory as endpoint } from '@shared/contract/catalogue-history';
import type { OutputOf } from '@shared/contract/endpoint';
import { ok, refused, type Result } from '@shared/result';
import type { VersionPorts } from '../ports.versions';

/** 公布过的目录版本，新的在前，人人可读。 */
export const catalogueHistory = async (
  { store }: VersionPorts,
  regionId: string,
): Promise<Result<OutputOf<typeof endpoint>>> => {
  const versions = await store.history(regionId);
  return ok({
    items: versions.map(
      ({ versionId, number, title, organisationName, reason, publishedOn, state }) => ({
        versionId,
        number,
        title,
        organisationName,
        reason,
        publishedOn: publishedOn ?? '',
        isCurrent: state === 'published',
      }),
    ),
  });
};

/** 一条公开事项在某一版里的标准：旧信息按公开当时的那一版看。拒绝：没有。 */
export const entryInVersion = async (
  { store }: VersionPorts,
  regionId: string,
  at: { readonly versionId: string; readonly entryId: string },
): Promise<Result<CatalogueEntry>> => {
  const entry = await store.entryInVersion(regionId, at);
  return entry ? ok(entry) : refused('notFound', '公布过的这一版里没有这条事项');
};
