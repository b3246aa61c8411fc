import * as z from '../zod';
import type { Role } from '../vocabulary/role';
import { text, uuid } from './common';
import { versionParams, versionViewSchema } from './catalogue-versions';
import { defineEndpoint } from './endpoint';

const version = z.int32().max(2_147_483_646).min(1).describe('看到的修改次数');
const refusals = ['notFound', 'conflict', 'notPermittedNow', 'ruleViolated'] as const;
const reason = text(500).describe('缘由');

/** 办一件事的接口：带回修改次数，返回办完之后的样子。 */
const act = <const I extends string, const S extends string, B extends z.ZodRawShape>(parts: {
  id: I;
  slug: S;
  title: string;
  audience: readonly Role[];
  fields: B;
}) =>
  defineEndpoint({
    id: parts.id,
    method: 'POST',
    path: `/:region/catalogue-versions/:versionId/${parts.slug}`,
    title: parts.title,
    audience: parts.audience,
    params: z.object(versionParams),
    body: z.object({ version, ...parts.fields }),
    output: versionViewSchema,
    refusals,
  });

const officer: readonly Role[] = ['caseOfficer'];
const office: readonly Role[] = ['disclosureOffice'];
const approver: readonly Role[] = ['approver'];
const sources = z.array(uuid()).max(200).default([]).describe('并入哪些部门报送的');

export const submitCatalogueVersion = act({
  id: 'submitCatalogueVersion',
  slug: 'submit',
  title: '报送公开办',
  audience: officer,
  fields: {},
});
export const takeBackCatalogueVersion = act({
  id: 'takeBackCatalogueVersion',
  slug: 'take-back',
  title: '撤回报送',
  audience: officer,
  fields: {},
});
export const sendBackCatalogueVersion = act({
  id: 'sendBackCatalogueVersion',
  slug: 'send-back',
  title: '退回修改',
  audience: office,
  fields: { reason },
});
export const mergeCatalogueVersion = act({
  id: 'mergeCatalogueVersion',
  slug: 'merge',
  title: '汇总',
  audience: office,
  fields: { sources },
});
export const rebaseCatalogueVersion = act({
  id: 'rebaseCatalogueVersion',
  slug: 'rebase',
  title: '并入现行目录的变化',
  audience: office,
  fields: {},
});
export const refuseCatalogueVersion = act({
  id: 'refuseCatalogueVersion',
  slug: 'refuse',
  title: '不批准',
  audience: approver,
  fields: { reason },
});
export const approveCatalogueVersion = act({
  id: 'approveCatalogueVersion',
  slug: 'approve',
  title: '批准',
  audience: approver,
  fields: {},
});
export const publishCatalogueVersion = act({
  id: 'publishCatalogueVersion',
  slug: 'publish',
  title: '公布',
  audience: office,
  fields: {},
});
export const discardCatalogueVersion = act({
  id: 'discardCatalogueVersion',
  slug: 'discard',
  title: '作废',
  audience: ['caseOfficer', 'disclosureOffice'],
  fields: {},
});
