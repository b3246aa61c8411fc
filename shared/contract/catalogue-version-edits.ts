import * as z from '../zod';
import { adjustmentKinds } from '../vocabulary/catalogue-version';
import { catalogueSections, countySections } from '../vocabulary/domain';
import type { Role } from '../vocabulary/role';
import { slug, text } from './common';
import { versionParams, versionViewSchema } from './catalogue-versions';
import { defineEndpoint, regionParams } from './endpoint';
import { entryFieldsSchema } from './entry-fields';

const version = z.int32().max(2_147_483_646).min(1).describe('看到的修改次数');
const entryPath = z.object({ ...versionParams, entryKey: slug().describe('条目编号') });
const refusals = ['notFound', 'conflict', 'notPermittedNow', 'ruleViolated'] as const;
const compilers = ['caseOfficer', 'disclosureOffice'] as const satisfies readonly Role[];
const reason = text(500).describe('缘由');

export const createCatalogueVersion = defineEndpoint({
  id: 'createCatalogueVersion',
  method: 'POST',
  path: '/:region/catalogue-versions',
  title: '新建一个目录版本',
  audience: compilers,
  params: z.object(regionParams),
  body: z.object({
    title: text(100).describe('名称'),
    from: z
      .enum(['empty', 'published', 'otherCounty', 'countyCatalogue'])
      .describe('从头编制、修订现行目录、参照别的县、参照县级目录'),
    sections: z.array(catalogueSections.schema).max(50).optional().describe('编制哪些领域'),
    sourceRegion: regionParams.region.optional().describe('参照哪个县'),
    reason: z.string().trim().max(500, '缘由不能超过500字').default('').describe('缘由'),
  }),
  output: versionViewSchema,
  refusals,
});

export const addVersionEntry = defineEndpoint({
  id: 'addVersionEntry',
  method: 'POST',
  path: '/:region/catalogue-versions/:versionId/entries',
  title: '在版本里加一条',
  audience: compilers,
  params: z.object(versionParams),
  body: z.object({ version, entry: entryFieldsSchema.describe('条目') }),
  output: versionViewSchema,
  refusals,
});

export const saveVersionEntry = defineEndpoint({
  id: 'saveVersionEntry',
  method: 'PUT',
  path: '/:region/catalogue-versions/:versionId/entries/:entryKey',
  title: '修改版本里的一条',
  audience: compilers,
  params: entryPath,
  body: z.object({ version, entry: entryFieldsSchema.describe('条目') }),
  output: versionViewSchema,
  refusals,
});

export const removeVersionEntry = defineEndpoint({
  id: 'removeVersionEntry',
  method: 'DELETE',
  path: '/:region/catalogue-versions/:versionId/entries/:entryKey',
  title: '从版本里去掉一条',
  audience: compilers,
  params: entryPath,
  query: z.object({
    version: z.coerce.number().int().min(1).max(2_147_483_646).describe('看到的修改次数'),
  }),
  output: versionViewSchema,
  refusals,
});

export const omitSections = defineEndpoint({
  id: 'omitSections',
  method: 'PUT',
  path: '/:region/catalogue-versions/:versionId/omitted',
  title: '写明哪些领域不设',
  audience: ['disclosureOffice'],
  params: z.object(versionParams),
  body: z.object({
    version,
    omitted: z
      .array(z.object({ section: catalogueSections.schema, reason }))
      .max(50)
      .describe('不设的领域'),
  }),
  output: versionViewSchema,
  refusals,
});

export const adjustCatalogue = defineEndpoint({
  id: 'adjustCatalogue',
  method: 'POST',
  path: '/:region/catalogue-adjustments',
  title: '动态调整一条',
  audience: ['disclosureOffice'],
  params: z.object(regionParams),
  body: z.object({
    kind: adjustmentKinds.schema.describe('怎样调整'),
    entryId: slug().optional().describe('调整哪一条；新增的不写'),
    entry: entryFieldsSchema.optional().describe('新的内容；停用的不写'),
    reason,
  }),
  output: versionViewSchema,
  refusals,
});

export const nameLocalSection = defineEndpoint({
  id: 'nameLocalSection',
  method: 'PUT',
  path: '/:region/local-sections/:section',
  title: '给本地增加的领域定名称',
  audience: ['disclosureOffice'],
  params: z.object({ ...regionParams, section: countySections.schema.describe('本地领域') }),
  body: z.object({ name: text(30).describe('名称') }),
  output: z.object({ section: countySections.schema, name: z.string() }),
  refusals: ['conflict'],
});
