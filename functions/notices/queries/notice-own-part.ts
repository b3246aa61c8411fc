import { trackOf } from '../domain/standing';
import type { NoticeRow } from '../ports';

/** 一条公开信息自己的各栏，逐项挑出，不多给。 */
export const ownPart = (notice: NoticeRow) => ({
  noticeId: notice.noticeId,
  title: notice.title,
  summary: notice.summary,
  organisation: { organisationId: notice.organisationId, name: notice.organisationName },
  section: notice.section,
  affairsKind: notice.affairsKind,
  processStage: notice.processStage,
  publishedOn: notice.publishedOn,
  publicityUntil: notice.publicityUntil,
  indexNumber: notice.indexNumber,
  track: trackOf(notice.organisationKind),
  kind: notice.kind,
  documentNumber: notice.documentNumber,
  changedOn: notice.changedOn,
  clarification: notice.clarification,
  interpretation: notice.interpretation,
  whyNotInterpreted: notice.interpretationDuty?.reasonWhyNot ?? '',
  revision: notice.revision,
  catalogueVersionId: notice.catalogueVersionId,
  bodyMarkdown: notice.bodyMarkdown,
  producedOn: notice.producedOn,
  publishedAt: notice.publishedAt,
  contentElements: [...notice.contentElements],
  finance: notice.finance,
  responsibleBody: {
    organisationId: notice.organisationId,
    name: notice.organisationName,
    phone: notice.organisationPhone,
  },
});
