import * as z from '../zod';
import type { Role } from '../vocabulary/role';
import { applicationPath } from './applications';
import { applicationViewSchema } from './application-view';
import { defineEndpoint } from './endpoint';

/** 提交行为时带回看到的版本；别人先办了就是冲突。 */
export const version = z.int32().max(2_147_483_646).min(1).describe('版本');

/** 定义一个办理行为的接口：带版本，返回办完之后的样子。 */
export const defineAct = <
  const I extends string,
  const S extends string,
  B extends z.ZodRawShape,
>(parts: {
  id: I;
  slug: S;
  title: string;
  audience: readonly Role[];
  fields: B;
}) =>
  defineEndpoint({
    id: parts.id,
    method: 'POST',
    path: `/:region/applications/:applicationId/${parts.slug}`,
    title: parts.title,
    audience: parts.audience,
    params: applicationPath,
    body: z.object({ version, ...parts.fields }),
    output: applicationViewSchema,
    refusals: ['notFound', 'conflict', 'notPermittedNow', 'ruleViolated'],
  });
