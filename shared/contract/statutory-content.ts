import * as z from '../zod';
import { DISCLOSURE_CLASSES } from '../law/disclosure-classes';
import { catalogueSections } from '../vocabulary/domain';
import { day, organisationRef, slug, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';

const keys = DISCLOSURE_CLASSES.map(({ key }) => key) as [string, ...string[]];
const classKey = z.enum(keys, '没有这一类');

const classCard = z.object({
  key: z.string(),
  scope: z.enum(['all', 'county', 'township']).describe('哪一级都要、县级另外、乡镇另外'),
  article: z.string().describe('条、项'),
  title: z.string(),
  noticeCount: z.number().int().describe('现在公开着的信息'),
  entryCount: z.number().int().describe('目录里的事项'),
  updatedOn: day().nullable().describe('最近一条的公开之日'),
});
export type ClassCard = z.infer<typeof classCard>;

const bodyQuery = z.object({ organisationId: slug().optional().describe('只看哪个机关') });

export const listDisclosureClasses = defineEndpoint({
  id: 'listDisclosureClasses',
  method: 'GET',
  path: '/:region/disclosure/classes',
  title: '法定主动公开内容的各类',
  audience: ['visitor'],
  params: z.object(regionParams),
  query: bodyQuery,
  output: z.object({
    organisation: organisationRef.nullable().describe('哪个机关；全县为空'),
    items: z.array(classCard),
  }),
  refusals: ['notFound'],
  cacheSeconds: 300,
});

export const getDisclosureClass = defineEndpoint({
  id: 'getDisclosureClass',
  method: 'GET',
  path: '/:region/disclosure/classes/:classKey',
  title: '法定主动公开内容的一类',
  audience: ['visitor'],
  params: z.object({ ...regionParams, classKey }),
  query: bodyQuery,
  output: classCard.extend({
    organisation: organisationRef.nullable(),
    notices: z
      .array(
        z.object({
          noticeId: uuid(),
          title: z.string(),
          publishedOn: day(),
          organisationName: z.string(),
        }),
      )
      .describe('最新的信息，至多20条'),
    entries: z
      .array(
        z.object({
          entryId: slug(),
          section: catalogueSections.schema,
          category: z.string().describe('一级目录（事项类别）'),
          item: z.string(),
          responsibleBody: z.string(),
        }),
      )
      .describe('目录里的事项，至多100个'),
    responsible: z
      .array(organisationRef.extend({ phone: z.string() }))
      .describe('由谁公开；没有分工的是政府信息公开工作机构'),
  }),
  refusals: ['notFound'],
  cacheSeconds: 120,
});
