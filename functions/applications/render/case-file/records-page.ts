import {
  consultedParties,
  deliveryWays,
  opinions,
  remedyKinds,
  remedyResults,
  reviewConclusions,
  searchResults,
} from '@shared/vocabulary/case-tracks';
import type { Review } from '../../domain/tracks';
import type { CaseFileContent } from '../../ports';
import { htmlPage, without, type HtmlTable } from './page';

/** 检索、审查、征求意见、协办、送达、救济，第三方写真名。 */
export const recordsJson = ({ application, parties }: CaseFileContent) => {
  const { consultations, ...tracks } = application.tracks;
  return {
    ...tracks,
    consultations: consultations.map((consultation, index) => ({
      ...without(consultation, ['partyVaultId']),
      partyName: parties[index] ?? consultation.partyName,
    })),
    reply: application.reply,
  };
};

const searches = ({ application }: CaseFileContent): HtmlTable => ({
  caption: '检索记录',
  columns: ['日期', '检索人', '检索范围', '关键词', '结果', '说明'],
  rows: application.tracks.searches.map(({ on, searchedBy, places, keywords, result, note }) => [
    on,
    searchedBy,
    places,
    keywords,
    searchResults.labels[result],
    note,
  ]),
});

const reviewRow = (kind: string, review: Review | null): readonly (readonly string[])[] =>
  review === null
    ? []
    : [
        [
          kind,
          review.question,
          review.conclusion === null ? '' : reviewConclusions.labels[review.conclusion],
          review.opinion,
          review.reviewedBy ?? '',
          review.reviewedOn ?? '',
        ],
      ];

const reviews = ({ application: { tracks } }: CaseFileContent): HtmlTable => ({
  caption: '审查',
  columns: ['种类', '问题', '结论', '意见', '审查人', '日期'],
  rows: [
    ...reviewRow('保密审查', tracks.confidentiality),
    ...reviewRow('合法性审查', tracks.legality),
  ],
});

const consultations = ({ application, parties }: CaseFileContent): HtmlTable => ({
  caption: '征求意见',
  columns: ['征求谁的意见', '名称', '内容', '发出', '收到', '期满', '意见', '日期', '理由'],
  rows: application.tracks.consultations.map((each, index) => [
    consultedParties.labels[each.consulted],
    parties[index] ?? each.partyName,
    each.about,
    each.sentOn,
    each.deliveredOn ?? '',
    each.windowEnd,
    each.opinion === null ? '' : opinions.labels[each.opinion],
    each.opinionOn ?? '',
    each.opinionReason,
  ]),
});

const parts = ({ application, organisations }: CaseFileContent): HtmlTable => ({
  caption: '协办单位的答复',
  columns: ['单位', '日期', '内容'],
  rows: application.tracks.parts.map(({ organisationId, on, content }) => [
    organisations.nameOf(organisationId),
    on,
    content,
  ]),
});

const delivery = ({ application: { tracks } }: CaseFileContent): HtmlTable => ({
  caption: '送达',
  columns: ['方式', '日期', '凭证'],
  rows: tracks.delivery
    ? [
        [
          deliveryWays.labels[tracks.delivery.way],
          tracks.delivery.deliveredOn,
          tracks.delivery.proof,
        ],
      ]
    : [],
});

const remedies = ({ application }: CaseFileContent): HtmlTable => ({
  caption: '复议、诉讼、投诉',
  columns: ['种类', '提出', '机关', '案号', '结果', '日期'],
  rows: application.tracks.remedies.map(
    ({ kind, filedOn, body, caseNumber, result, decidedOn }) => [
      remedyKinds.labels[kind],
      filedOn,
      body,
      caseNumber,
      result === null ? '' : remedyResults.labels[result],
      decidedOn ?? '',
    ],
  ),
});

/** 检索、审查、征求意见、协办、送达、救济的记录，一页写完。 */
export const recordsPage = (content: CaseFileContent): Uint8Array =>
  htmlPage(
    `检索、审查与送达的记录（${content.application.registrationNumber}）`,
    [searches, reviews, consultations, parts, delivery, remedies].map((table) => table(content)),
  );
