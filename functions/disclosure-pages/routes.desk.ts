import * as reports from '@shared/contract/annual-report-acts';
import * as reviews from '@shared/contract/attribute-reviews';
import * as desk from '@shared/contract/disclosure-desk';
import { todayInShanghai } from '../platform/calendar';
import { actorOf, route, type RequestContext, type Route } from '../platform/http/route';
import { declineConversion } from './commands/decline-conversion';
import { changeRule } from './commands/change-rule';
import { correctReport } from './commands/correct-report';
import { createRule } from './commands/create-rule';
import { publishReport } from './commands/publish-report';
import { saveGuide } from './commands/save-guide';
import { fillReport, saveReport } from './commands/write-report';
import type { PagesPorts } from './ports';
import { listAttributeReviews } from './queries/attribute-reviews';
import { listConversionProposals } from './queries/conversion-proposals';
import { getReportDraft } from './queries/get-report-draft';
import { listGuideDesk } from './queries/list-guide-desk';
import { listReportDesk } from './queries/report-desk';

const doingOf = (context: RequestContext) => ({
  staff: actorOf(context),
  occasion: {
    at: context.now,
    today: todayInShanghai(context.now),
    correlationId: context.correlationId,
  },
});
const lookingOf = (context: RequestContext) => ({
  staff: actorOf(context),
  today: todayInShanghai(context.now),
});

const reportRoutesOf = (ports: PagesPorts): Route[] => [
  route(reports.listReportDesk, ({ query }, context) =>
    listReportDesk(ports, lookingOf(context), query.year),
  ),
  route(reports.getReportDraft, ({ params: { organisationId, year } }, context) =>
    getReportDraft(ports, lookingOf(context), { organisationId, year }),
  ),
  route(reports.fillReport, ({ params: { organisationId, year }, body }, context) =>
    fillReport(ports, doingOf(context), { organisationId, year, ...body }),
  ),
  route(reports.saveReport, ({ params: { organisationId, year }, body }, context) =>
    saveReport(ports, doingOf(context), { organisationId, year, ...body }),
  ),
  route(reports.publishReport, ({ params: { organisationId, year }, body }, context) =>
    publishReport(ports, doingOf(context), { organisationId, year, ...body }),
  ),
  route(reports.correctReport, ({ params: { organisationId, year }, body }, context) =>
    correctReport(ports, doingOf(context), { organisationId, year, ...body }),
  ),
];

/** 编写专栏的内容、复核公开属性、多人申请的提示：工作人员。 */
export const deskRoutesOf = (ports: PagesPorts): Route[] => [
  route(desk.listGuideDesk, (_, context) => listGuideDesk(ports, actorOf(context))),
  route(desk.saveGuide, ({ params: { organisationId }, body }, context) =>
    saveGuide(ports, doingOf(context), { organisationId, ...body }),
  ),
  route(desk.createDisclosureRule, ({ body: { idempotencyKey, ...fields } }, context) =>
    createRule(ports, doingOf(context), { ruleId: idempotencyKey, ...fields }),
  ),
  route(desk.reviseDisclosureRule, ({ params: { ruleId }, body }, context) =>
    changeRule(ports, doingOf(context), { ruleId, ...body }),
  ),
  route(desk.withdrawDisclosureRule, ({ params: { ruleId }, body }, context) => {
    const doing = doingOf(context);
    return changeRule(ports, doing, {
      ruleId,
      version: body.version,
      withdrawnOn: doing.occasion.today,
      withdrawalReason: body.reason,
    });
  }),
  ...reportRoutesOf(ports),
  route(reviews.listAttributeReviews, (_, context) =>
    listAttributeReviews(ports, lookingOf(context)),
  ),
  route(reviews.listConversionProposals, (_, context) =>
    listConversionProposals(ports, actorOf(context)),
  ),
  route(reviews.declineConversion, ({ params: { applicationId }, body }, context) =>
    declineConversion(ports, doingOf(context), { applicationId, ...body }),
  ),
];
