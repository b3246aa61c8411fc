import { actorOf, type RequestContext } from '../platform/http/route';
import type { Occasion } from './ports';

/** 一次请求的场合；接口不许访客调用时用。 */
export const occasionOf = (context: RequestContext): Occasion => ({
  regionId: context.regionId,
  person: actorOf(context),
  now: context.now,
  correlationId: context.correlationId,
});
