import { addDays, type Day } from '@shared/law/day';
import type { CountyRows, NoticeLinkRow, NoticeRow, PlannedOrganisation } from './county-rows';
import { contentUuid } from './keys';
import type { Numbered } from './numbered';
import type { NoticeContext, NoticePlan, PlannedNotice } from './planned-notice';
import { sectionNamed } from './section-named';
import { summarise } from './summarise';

/** 载入的公开信息，以生成当日上午八时（北京时间）为公开时刻。 */
const openingInstant = (day: Day): string => `${day}T00:00:00.000Z`;

const sectionOf = (
  row: NoticeRow,
  organisation: PlannedOrganisation,
  entry: { readonly section: string } | undefined,
): string | null => {
  if (row.domain !== null) return sectionNamed(row.domain) ?? null;
  if (row.villageAffairsKind !== null) return 'village-affairs';
  const isTownship = ['township', 'subdistrict'].includes(organisation.kind);
  return entry?.section ?? (isTownship ? 'township-affairs' : null);
};

/** 公示截止日：写明的优先；否则公示首日算第一天。 */
const publicityUntil = (row: NoticeRow, link: NoticeLinkRow | undefined): Day | null =>
  link?.publicityUntil ??
  (row.publicityDays === null ? null : addDays(row.producedOn, row.publicityDays - 1));

const financeOf = (rows: CountyRows, title: string): PlannedNotice['finance'] => {
  const found = rows.finances.find(({ value }) => value.title === title)?.value;
  if (!found) return null;
  const { period, openingFen, incomeFen, expenseFen, balanceFen } = found;
  return { period, openingFen, incomeFen, expenseFen, balanceFen };
};

const noticeIdOf = (region: string, organisation: PlannedOrganisation, row: NoticeRow): string =>
  contentUuid('notice', region, organisation.organisationId, row.producedOn, row.title);

/** 一行公开信息 → 要写入的公开信息；标题和正文里的个人号码一律隐去。 */
export const planNotice = (
  source: Numbered<NoticeRow>,
  organisation: PlannedOrganisation,
  context: NoticeContext & { readonly rows: CountyRows },
): NoticePlan => {
  const row = source.value;
  const { rows, mask } = context;
  const link = rows.noticeLinks.find(({ value }) => value.title === row.title)?.value;
  const entry = link?.entry && context.findEntry(link.entry);
  const title = mask(row.title);
  const body = mask(row.bodyMarkdown);
  const noticeId = noticeIdOf(rows.county.region, organisation, row);
  const at = openingInstant(row.producedOn);
  const notice: PlannedNotice = {
    noticeId,
    organisationId: organisation.organisationId,
    entryId: entry?.entryId ?? null,
    obligationId: link?.obligation ?? null,
    section: sectionOf(row, organisation, entry),
    affairsKind: row.villageAffairsKind,
    processStage: row.process,
    title: title.text,
    summary: summarise(body.text),
    bodyMarkdown: body.text,
    finance: financeOf(rows, row.title),
    producedOn: row.producedOn,
    publicityDays: row.publicityDays,
    publicityUntil: publicityUntil(row, link),
    interpretsId: null,
    state: 'published',
    publishedAt: at,
    publishedOn: row.producedOn,
    createdAt: at,
    updatedAt: at,
  };
  return { notice, source, maskedNumbers: title.count + body.count };
};
