import type { CountyRows, NoticeRow, PlannedOrganisation } from './county-rows';
import { deriveOrganisation } from './derive-organisation';
import { planNotice } from './notice-plan';
import { firstOfEach, type Numbered } from './numbered';
import type { Complain } from './plan-organisations';
import type { NoticeContext, NoticePlan } from './planned-notice';
import { sectionNamed } from './section-named';

/** 发布单位：名录里有的；没有名单时按写法建立；有名单而名录里没有的，这一行不载入。 */
const publisherOf = (
  row: NoticeRow,
  rows: CountyRows,
  context: NoticeContext,
): PlannedOrganisation | undefined =>
  context.directory.find(row.villageOrDept) ??
  (rows.listsOrganisations ? undefined : deriveOrganisation(row.villageOrDept, context.directory));

const linkInterpretations = (
  plans: readonly NoticePlan[],
  context: NoticeContext,
  complain: Complain,
): NoticePlan[] => {
  const ids = new Map(context.known.notices.map((one) => [one.title, one.noticeId]));
  for (const { source, notice } of plans) ids.set(source.value.title, notice.noticeId);
  return plans.map((plan) => {
    const { interprets } = plan.source.value;
    if (interprets === null) return plan;
    const interpretsId = ids.get(interprets) ?? null;
    if (interpretsId === null || interpretsId === plan.notice.noticeId) {
      const { file, row } = plan.source;
      complain({ file, row, reason: `没有找到所解读的《${interprets}》；已载入，未建立关联` });
      return plan;
    }
    return { ...plan, notice: { ...plan.notice, interpretsId } };
  });
};

const checkLinks = (rows: CountyRows, context: NoticeContext, complain: Complain): void => {
  const titles = new Set([
    ...rows.notices.map(({ value }) => value.title),
    ...context.known.notices.map((notice) => notice.title),
  ]);
  const links = [
    ...rows.noticeLinks.map((link) => ({ ...link, value: link.value.title })),
    ...rows.finances.map((finance) => ({ ...finance, value: finance.value.title })),
    ...rows.originals.map((original) => ({ ...original, value: original.value.notice })),
  ];
  for (const { file, row, value } of links)
    if (!titles.has(value)) complain({ file, row, reason: `没有题为“${value}”的公开信息` });
  for (const { file, row, value } of rows.noticeLinks)
    if (value.entry && !context.findEntry(value.entry)) {
      const reason = `目录里没有“${value.entry.domain}”第${value.entry.no}条`;
      complain({ file, row, reason });
    }
};

/** 公开信息：一律作为已公开的载入；同一单位、同日、同题的只载一条。 */
export const planNotices = (
  rows: CountyRows,
  context: NoticeContext & { readonly obligations: ReadonlySet<string> },
  complain: Complain,
): NoticePlan[] => {
  const unique = firstOfEach(
    rows.notices,
    (row) => JSON.stringify([row.villageOrDept, row.producedOn, row.title]),
    (row, first) => complain({ file: row.file, row: row.row, reason: `与第${first.row}行重复` }),
  );
  const plans = unique.flatMap((source: Numbered<NoticeRow>): NoticePlan[] => {
    const { file, row, value } = source;
    const refuse = (reason: string): NoticePlan[] => {
      complain({ file, row, reason });
      return [];
    };
    if (value.domain !== null && !sectionNamed(value.domain))
      return refuse(`没有“${value.domain}”这个领域`);
    const publisher = publisherOf(value, rows, context);
    if (!publisher) return refuse(`没有“${value.villageOrDept}”这个单位`);
    const plan = planNotice(source, publisher, { ...context, rows });
    const { obligationId } = plan.notice;
    if (
      obligationId === null ||
      context.obligations.has(`${publisher.organisationId}/${obligationId}`)
    )
      return [plan];
    complain({
      file,
      row,
      reason: `${publisher.name}没有“${obligationId}”这件应公开的事；已载入，未关联`,
    });
    return [{ ...plan, notice: { ...plan.notice, obligationId: null } }];
  });
  checkLinks(rows, context, complain);
  return linkInterpretations(plans, context, complain);
};
