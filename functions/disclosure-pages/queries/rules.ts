import type {
  getDisclosureRule as ruleEndpoint,
  listDisclosureRules as listEndpoint,
  RuleCard,
} from '@shared/contract/disclosure-pages';
import type { OutputOf } from '@shared/contract/endpoint';
import { ok, refused, type Result } from '@shared/result';
import { publicScope } from '../../platform/database/scope';
import type { PagesPorts, StoredRule } from '../ports';
import { countyName } from '../store/bodies';
import { currentRules, ruleVersions } from '../store/rules';

const cardOf = (rule: StoredRule): RuleCard => ({
  ruleId: rule.ruleId,
  title: rule.title,
  kind: rule.kind,
  documentNumber: rule.documentNumber,
  issuedOn: rule.issuedOn,
  issuedBy: { organisationId: rule.organisationId, name: rule.organisationName },
  version: rule.version,
  updatedOn: rule.updatedOn,
});

/** 现行的公开制度。拒绝：没有这个县。 */
export const listRules = (
  { database }: PagesPorts,
  regionId: string,
): Promise<Result<OutputOf<typeof listEndpoint>>> =>
  database.read(publicScope(regionId), async (sql) =>
    (await countyName(sql, regionId)) === null
      ? refused('notFound', '没有这个县')
      : ok({ items: (await currentRules(sql, regionId)).map(cardOf) }),
  );

/** 一件公开制度，以前的各版也看得到。拒绝：没有这件、没有这一版。 */
export const getRule = (
  { database }: PagesPorts,
  regionId: string,
  { ruleId, version }: { readonly ruleId: string; readonly version?: number | undefined },
): Promise<Result<OutputOf<typeof ruleEndpoint>>> =>
  database.read(publicScope(regionId), async (sql) => {
    const versions = await ruleVersions(sql, regionId, ruleId);
    const [latest] = versions;
    const shown =
      version === undefined ? latest : versions.find((each) => each.version === version);
    if (!latest || !shown) return refused('notFound', '没有这件制度，或者没有这一版');
    return ok({
      ...cardOf(shown),
      bodyMarkdown: shown.bodyMarkdown,
      isCurrent: shown.version === latest.version && latest.withdrawnOn === null,
      withdrawnOn: latest.withdrawnOn,
      withdrawalReason: latest.withdrawalReason,
      versions: versions.map((each) => ({ version: each.version, updatedOn: each.updatedOn })),
    });
  });
