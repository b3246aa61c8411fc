import * as contract from '@shared/contract/privacy-assessments';
import { ok, refused } from '@shared/result';
import { todayInShanghai } from '../platform/calendar';
import { actorOf, route, type Route } from '../platform/http/route';
import type { AssessmentPorts } from './ports.assessments';
import { listAssessments, readAssessment } from './queries/read-assessments';

/** 个人信息保护影响评估报告的路由。 */
export const assessmentRoutesOf = (ports: AssessmentPorts): Route[] => [
  route(contract.listPrivacyAssessments, ({ query }, { regionId }) =>
    listAssessments(ports, regionId, query),
  ),
  route(contract.readPrivacyAssessment, ({ params }, { regionId }) =>
    readAssessment(ports, regionId, params.version),
  ),
  route(contract.makePrivacyAssessment, async (_, context) => {
    const { regionId, now: at, correlationId } = context;
    const byId = actorOf(context).accountId;
    const assessedOn = todayInShanghai(at);
    const made = await ports.make({ regionId, assessedOn, at, correlationId, byId });
    return made === null
      ? refused('notFound', '没有这个县')
      : ok({ version: made.version, isNew: made.isNew });
  }),
];
