import * as z from '../zod';
import { catalogueRoles } from '../vocabulary/role';
import { findingKinds, findingWeights } from '../vocabulary/catalogue-finding';
import {
  versionActs,
  versionKinds,
  versionOrigins,
  versionStates,
} from '../vocabulary/catalogue-version';
import { catalogueSections } from '../vocabulary/domain';
import { day, instant, slug, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';
import { versionEntrySchema } from './entry-fields';

export { catalogueRoles };

const sectionRef = z.object({ section: catalogueSections.schema, name: z.string() });

/** 一个版本的概况；permittedActs 是登录者现在能做的。 */
export const versionCardSchema = z.object({
  versionId: uuid(),
  number: z.number().describe('版本号'),
  kind: versionKinds.schema,
  organisationId: slug().nullable(),
  organisationName: z.string().nullable(),
  title: z.string(),
  state: versionStates.schema,
  sections: z.array(sectionRef),
  madeFrom: versionOrigins.schema,
  reason: z.string().describe('编制或调整的缘由'),
  returnReason: z.string().describe('退回的缘由'),
  baseVersionId: uuid().nullable(),
  mergedInto: uuid().nullable(),
  updatedAt: instant(),
  publishedOn: day().nullable(),
  version: z.number().describe('修改次数，办理时带回'),
  permittedActs: z.array(versionActs.schema),
});
export type VersionCard = z.infer<typeof versionCardSchema>;

export const findingSchema = z.object({
  kind: findingKinds.schema,
  weight: findingWeights.schema,
  entryKey: slug().nullable(),
  section: catalogueSections.schema.nullable(),
  message: z.string(),
});
export type VersionFinding = z.infer<typeof findingSchema>;

/** 一个版本：概况、各领域条数、检查、经过。 */
export const versionViewSchema = versionCardSchema.extend({
  sectionCounts: z.array(sectionRef.extend({ entryCount: z.number() })),
  localSections: z.array(sectionRef).describe('本县定了名称的本地领域'),
  findings: z.array(findingSchema),
  omitted: z.array(sectionRef.extend({ reason: z.string() })).describe('不设的领域和理由'),
  changeCounts: z
    .object({ added: z.number(), removed: z.number(), changed: z.number() })
    .describe('与所依据的一版相比'),
  mergeable: z
    .array(
      z.object({
        versionId: uuid(),
        title: z.string(),
        organisationName: z.string(),
        sections: z.array(sectionRef),
      }),
    )
    .describe('可以并入的、各部门报送的'),
  isBehind: z.boolean().describe('编制期间现行目录又有变化'),
  conflicts: z.array(z.string()).describe('刚才并入现行目录时，两边都改过的事项'),
  events: z.array(z.object({ kind: z.string(), at: instant(), note: z.string() })),
});
export type VersionView = z.infer<typeof versionViewSchema>;

export const versionParams = { ...regionParams, versionId: uuid().describe('版本编号') };

export const listCatalogueVersions = defineEndpoint({
  id: 'listCatalogueVersions',
  method: 'GET',
  path: '/:region/catalogue-versions',
  title: '目录的各个版本',
  audience: catalogueRoles,
  params: z.object(regionParams),
  output: z.object({
    items: z.array(versionCardSchema),
    mayCompile: versionKinds.schema.nullable().describe('登录者可以新建哪一种'),
    dutySections: z.array(sectionRef).describe('分管表里由本单位编制的领域'),
    otherCounties: z.array(z.object({ region: z.string(), name: z.string() })),
  }),
});

export const getCatalogueVersion = defineEndpoint({
  id: 'getCatalogueVersion',
  method: 'GET',
  path: '/:region/catalogue-versions/:versionId',
  title: '一个目录版本，连同检查',
  audience: catalogueRoles,
  params: z.object(versionParams),
  output: versionViewSchema,
  refusals: ['notFound'],
});

/** 版本里的一条，附索引号和时限的意思。 */
export const listedEntrySchema = versionEntrySchema.extend({
  indexCode: z.string().describe('索引号；没有公布过的为空'),
  timeLimitQuestions: z.array(z.string()),
});
export type ListedEntry = z.infer<typeof listedEntrySchema>;

export const listVersionEntries = defineEndpoint({
  id: 'listVersionEntries',
  method: 'GET',
  path: '/:region/catalogue-versions/:versionId/entries',
  title: '一个目录版本的条目',
  audience: catalogueRoles,
  params: z.object(versionParams),
  query: z.object({ section: catalogueSections.schema.optional().describe('领域') }),
  output: z.object({ items: z.array(listedEntrySchema) }),
  refusals: ['notFound'],
});

const namedEntry = z.object({
  entryKey: slug(),
  section: catalogueSections.schema,
  name: z.string(),
  indexCode: z.string(),
});

export const diffCatalogueVersions = defineEndpoint({
  id: 'diffCatalogueVersions',
  method: 'GET',
  path: '/:region/catalogue-versions/:versionId/diff',
  title: '与另一个版本逐条比较',
  audience: catalogueRoles,
  params: z.object(versionParams),
  query: z.object({
    against: uuid().optional().describe('与哪一版比；不写即与所依据的一版比'),
  }),
  output: z.object({
    against: z.string().describe('比较的对象'),
    added: z.array(namedEntry),
    removed: z.array(namedEntry),
    changed: z.array(
      namedEntry.extend({
        fields: z.array(z.object({ label: z.string(), before: z.string(), after: z.string() })),
      }),
    ),
  }),
  refusals: ['notFound'],
});
