import * as z from '../zod';
import {
  disclosureColumns,
  guideTexts,
  readingPlaceKinds,
  ruleKinds,
} from '../vocabulary/disclosure-pages';
import { organisationKinds } from '../vocabulary/organisation';
import { day, organisationRef, slug, uuid } from './common';
import { defineEndpoint, regionParams } from './endpoint';

const guideText = (text: string, max: number) =>
  z
    .string()
    .trim()
    .max(max, `不能超过${String(max)}字`)
    .describe(text);

const readingPlace = z.object({
  kind: readingPlaceKinds.schema.describe('哪一种场所'),
  name: z.string().trim().min(1, '请填写').max(60, '不能超过60字').describe('名称'),
  address: guideText('地址', 100),
  hours: guideText('开放时间', 100),
  phone: guideText('电话', 40),
});

/** 公开指南的各项；空着的是还没有写的。依据：《条例》第十二条、第二十五条。 */
export const guideFields = z.object({
  categories: guideText(guideTexts.labels.categories, 2000),
  arrangement: guideText(guideTexts.labels.arrangement, 2000),
  waysToGet: guideText(guideTexts.labels.waysToGet, 2000),
  officeName: guideText(guideTexts.labels.officeName, 80),
  address: guideText(guideTexts.labels.address, 120),
  hours: guideText(guideTexts.labels.hours, 120),
  phone: guideText(guideTexts.labels.phone, 60),
  fax: guideText(guideTexts.labels.fax, 60),
  internetContact: guideText(guideTexts.labels.internetContact, 120),
  readingPlaces: z.array(readingPlace).max(20, '不能超过20处').describe('查阅场所'),
});
export type GuideFields = z.infer<typeof guideFields>;
export type ReadingPlace = GuideFields['readingPlaces'][number];

/** 由现行规则写出的一条：谁可以申请、怎样申请、多久答复。 */
const generatedRule = z.object({
  title: z.string(),
  text: z.string(),
  legalBasis: z.string().describe('依据；没有条文的为空'),
});
export type GeneratedRule = z.infer<typeof generatedRule>;

const bodyCard = organisationRef.extend({ kind: organisationKinds.schema });

export const disclosureHome = defineEndpoint({
  id: 'disclosureHome',
  method: 'GET',
  path: '/:region/disclosure',
  title: '政府信息公开专栏',
  audience: ['visitor'],
  params: z.object(regionParams),
  output: z.object({
    regionName: z.string(),
    columns: z.array(
      z.object({
        column: disclosureColumns.schema,
        count: z.number().int().nullable().describe('有多少件；不计数的为空'),
        updatedOn: day().nullable().describe('最近更新之日'),
      }),
    ),
    bodies: z
      .array(
        bodyCard.extend({
          guideUpdatedOn: day().nullable().describe('自己的指南更新之日；没有自己的为空'),
          latestReportYear: z.number().int().nullable().describe('发布了年报的最近一年'),
        }),
      )
      .describe('本县的机关，县级人民政府在前'),
  }),
  refusals: ['notFound'],
  cacheSeconds: 120,
});

export const getGuide = defineEndpoint({
  id: 'getGuide',
  method: 'GET',
  path: '/:region/disclosure/guides/:organisationId',
  title: '政府信息公开指南',
  audience: ['visitor'],
  params: z.object({ ...regionParams, organisationId: slug() }),
  query: z.object({
    version: z.coerce
      .number()
      .int()
      .min(1)
      .max(2_147_483_646)
      .optional()
      .describe('哪一版；不写看现行的'),
  }),
  output: z.object({
    organisation: bodyCard,
    holder: organisationRef.describe('这份指南是哪个机关的'),
    isInherited: z.boolean().describe('本机关没有自己的指南，用的是全县的'),
    version: z.number().int().nullable().describe('还没有编写的为空'),
    updatedOn: day().nullable(),
    fields: guideFields,
    missing: z.array(z.string()).describe('还没有写的各项'),
    applying: z.array(generatedRule).describe('谁可以申请、怎样申请，照现行规则写出'),
    versions: z.array(z.object({ version: z.number().int(), updatedOn: day() })),
  }),
  refusals: ['notFound'],
  cacheSeconds: 60,
});

const ruleCard = z.object({
  ruleId: uuid(),
  title: z.string(),
  kind: ruleKinds.schema,
  documentNumber: z.string(),
  issuedOn: day().nullable(),
  issuedBy: organisationRef,
  version: z.number().int(),
  updatedOn: day(),
});
export type RuleCard = z.infer<typeof ruleCard>;

export const listDisclosureRules = defineEndpoint({
  id: 'listDisclosureRules',
  method: 'GET',
  path: '/:region/disclosure/rules',
  title: '政府信息公开制度',
  audience: ['visitor'],
  params: z.object(regionParams),
  output: z.object({ items: z.array(ruleCard) }),
  refusals: ['notFound'],
  cacheSeconds: 60,
});

export const getDisclosureRule = defineEndpoint({
  id: 'getDisclosureRule',
  method: 'GET',
  path: '/:region/disclosure/rules/:ruleId',
  title: '一件公开制度',
  audience: ['visitor'],
  params: z.object({ ...regionParams, ruleId: uuid() }),
  query: z.object({
    version: z.coerce
      .number()
      .int()
      .min(1)
      .max(2_147_483_646)
      .optional()
      .describe('哪一版；不写看现行的'),
  }),
  output: ruleCard.extend({
    bodyMarkdown: z.string(),
    isCurrent: z.boolean().describe('是不是现行的一版'),
    withdrawnOn: day().nullable().describe('停止执行之日；现行的为空'),
    withdrawalReason: z.string(),
    versions: z.array(z.object({ version: z.number().int(), updatedOn: day() })),
  }),
  refusals: ['notFound'],
  cacheSeconds: 60,
});
