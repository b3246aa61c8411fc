import { createCatalogueVersion, addVersionEntry, saveVersionEntry } from '@shared/contract/catalogue-version-edits';
import * as acts from '@shared/contract/catalogue-version-acts';
import type { VersionView } from '@shared/contract/catalogue-versions';
import { entryFieldsSchema, type EntryFields } from '@shared/contract/entry-fields';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import type { Actors, Reply } from './world';

const region = 'minghu';

/** 一条要素齐全的条目。 */
export const fullEntry = (overrides: Partial<EntryFields> = {}): EntryFields =>
  entryFieldsSchema.parse({
    section: 'department-information',
    category: '机构信息',
    item: '机构职能',
    contentElements: ['机构设置', '办公地址'],
    legalBasis: '《政府信息公开条例》第二十条',
    timeLimit: '信息形成或变更之日起20个工作日内',
    responsibleBody: '区民政局',
    channels: ['政府网站'],
    audience: ['全社会'],
    disclosureModes: ['主动'],
    levels: ['县级'],
    format: '文本',
    oversightContact: '监督电话',
    ...overrides,
  });

const must = (reply: Reply): VersionView => {
  if (reply.status !== 200)
    throw new Error(`step failed: ${String(reply.status)} ${JSON.stringify(reply.body)}`);
  return reply.body as VersionView;
};

/** 编制目录的人：各步都经由接口。 */
export const catalogueStaff = (world: Actors, office: string) => {
  const call = async (endpoint: AnyEndpoint, token: string, input: object): Promise<Reply> =>
    world.call(endpoint, input as never, token);
  return {
    call,
    office,
    create: async (token: string, body: Record<string, unknown>): Promise<VersionView> =>
      must(await call(createCatalogueVersion, token, { params: { region }, body })),
    add: async (token: string, version: VersionView, entry: EntryFields): Promise<VersionView> =>
      must(
        await call(addVersionEntry, token, {
          params: { region, versionId: version.versionId },
          body: { version: version.version, entry },
        }),
      ),
    save: async (token: string, version: VersionView, at: { entryKey: string; entry: EntryFields }) =>
      must(
        await call(saveVersionEntry, token, {
          params: { region, versionId: version.versionId, entryKey: at.entryKey },
          body: { version: version.version, entry: at.entry },
        }),
      ),
    act: async (
      token: string,
      name: keyof typeof acts,
      { version, ...body }: { version: VersionView } & Record<string, unknown>,
    ): Promise<VersionView> =>
      must(
        await call(acts[name], token, {
          params: { region, versionId: version.versionId },
          body: { version: version.version, ...body },
        }),
      ),
  };
};

/** 有经办人、分管表里有领域的部门，和它的一个领域。 */
export const compilingDepartments = async (world: Actors) =>
  world.platform.database.read(
    { regionId: region, kind: 'system' },
    (sql) => sql<{ organisationId: string; name: string; domains: string[]; loginName: string }[]>`
      select o.organisation_id, o.name, array_agg(distinct r.domain) as domains, min(a.login_name) as login_name
      from routing_rows r
      join organisations o on o.region_id = r.region_id and o.organisation_id = r.organisation_id
      join accounts a on a.region_id = o.region_id and a.organisation_id = o.organisation_id
        and 'caseOfficer' = any (a.roles)
      where r.region_id = ${region} and r.duty = 'responsible'
      group by 1, 2 order by 1`,
  );
