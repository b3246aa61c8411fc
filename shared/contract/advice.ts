import * as z from '../zod';
import { requestNatures } from '../vocabulary/applicant';
import { domains } from '../vocabulary/domain';
import { organisationRef, slug, text } from './common';
import { searchHitSchema } from './search';
import { defineEndpoint, regionParams } from './endpoint';

/** 申请人在填写时得到的提示。每一步申请人都可以不采纳。 */
export const adviceSchema = z.object({
  alreadyPublic: z.array(searchHitSchema).describe('可能已经公开的信息与目录事项，至多5条'),
  nature: z.object({
    kind: requestNatures.schema,
    reason: z.string().describe('判断的缘由'),
    properDoor: z.string().describe('应当找哪里；是公开申请时为空'),
    legalBasis: z.string(),
  }),
  suggestion: z.object({
    isClear: z.boolean().describe('是否足够肯定；不肯定的由公开办分办'),
    candidates: z
      .array(
        organisationRef.extend({
          domain: domains.schema,
          score: z.number().describe('0–1'),
          reason: z.string(),
        }),
      )
      .describe('至多3个，最可能的在前'),
    disclosureOffice: organisationRef,
  }),
});

export type Advice = z.infer<typeof adviceSchema>;

export const adviseApplication = defineEndpoint({
  id: 'adviseApplication',
  method: 'POST',
  path: '/:region/application-advice',
  title: '申请前的提示：是否已公开、该由谁答复、是不是公开申请',
  audience: ['visitor'],
  params: z.object(regionParams),
  body: z.object({
    description: text(2000).describe('想要的信息'),
    villageId: slug().optional().describe('所在村（社区）'),
  }),
  output: adviceSchema,
  refusals: ['notFound'],
});
