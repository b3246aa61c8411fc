import type { getGuide as endpoint } from '@shared/contract/disclosure-pages';
import type { OutputOf } from '@shared/contract/endpoint';
import { ok, refused, type Result } from '@shared/result';
import type { Sql } from '../../platform/database/database';
import { publicScope } from '../../platform/database/scope';
import { countyHolder, isAgency } from '../domain/bodies';
import { blankGuide, guideFor, missingFields } from '../domain/guide';
import { howToApply } from '../domain/how-to-apply';
import type { Body, PagesPorts, StoredGuide } from '../ports';
import { allBodies } from '../store/bodies';
import { currentGuides, guideVersions } from '../store/guides';

const refOf = ({ organisationId, name }: Body) => ({ organisationId, name });

export interface GuideQuestion {
  readonly regionId: string;
  readonly organisationId: string;
  readonly version?: number | undefined;
}

const viewOf = (
  { body, holder }: { readonly body: Body; readonly holder: Body },
  versions: readonly StoredGuide[],
  shown: StoredGuide | undefined,
) => {
  const fields = shown?.fields ?? blankGuide(holder);
  return {
    organisation: { ...refOf(body), kind: body.kind },
    holder: refOf(holder),
    isInherited: holder.organisationId !== body.organisationId,
    version: shown?.version ?? null,
    updatedOn: shown?.updatedOn ?? null,
    fields,
    missing: missingFields(fields, holder),
    versions: versions.map(({ version, updatedOn }) => ({ version, updatedOn })),
  };
};

const readGuide = async (
  ports: PagesPorts,
  sql: Sql,
  { regionId, organisationId, version }: GuideQuestion,
): Promise<Result<OutputOf<typeof endpoint>>> => {
  const bodies = await allBodies(sql, regionId);
  const body = bodies.find((each) => each.organisationId === organisationId && isAgency(each));
  if (!body) return refused('notFound', '没有这个行政机关；村、社区的公开栏请在“公开栏”里看');
  const found = guideFor(body, countyHolder(bodies), await currentGuides(sql, regionId));
  const holder = bodies.find((each) => each.organisationId === found?.organisationId) ?? body;
  const versions = await guideVersions(sql, regionId, holder.organisationId);
  const shown =
    version === undefined ? versions[0] : versions.find((each) => each.version === version);
  if (version !== undefined && !shown) return refused('notFound', '没有这一版指南');
  const applying = howToApply(await ports.loadSettings(sql, regionId));
  return ok({ ...viewOf({ body, holder }, versions, shown), applying });
};

/** 一个机关的公开指南；没有自己的用全县的。依据：《条例》第十二条。拒绝：没有这个机关、没有这一版。 */
export const getGuide = (ports: PagesPorts, question: GuideQuestion) =>
  ports.database.read(publicScope(question.regionId), (sql) => readGuide(ports, sql, question));
