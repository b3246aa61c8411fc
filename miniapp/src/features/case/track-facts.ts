import { dayText } from '@miniapp/format/day';
import type { ApplicationView } from '@shared/contract/application-view';
import {
  deliveryWays,
  feeModes,
  reviewConclusions,
  searchResults,
} from '@shared/vocabulary/case-tracks';
import { amendmentFacts, consultationFact } from './early-track-facts';
import { fact, on, type TrackFact } from './track-fact';

type Tracks = ApplicationView['tracks'];
type Review = NonNullable<Tracks['confidentiality']>;

const EXTENSION = { proposed: '等公开办批准', approved: '已批准', rejected: '没有批准' } as const;

const periodFacts = ({ extension, fee }: Tracks): TrackFact[] => [
  ...(extension
    ? [
        fact('extension', '延期', [
          extension.state !== 'proposed',
          `延长${String(extension.workingDays)}个工作日，${EXTENSION[extension.state]}`,
          extension.reason,
          on(extension.noticeOn, '告知申请人'),
        ]),
      ]
    : []),
  ...(fee
    ? [
        fact('fee', '信息处理费', [
          fee.paidOn !== null,
          `${feeModes.labels[fee.mode]}，数量${String(fee.quantity)}，共${String(fee.yuan)}元`,
          on(fee.noticedOn, '通知缴费'),
          fee.paidOn === null ? on(fee.payBy, '前缴清') : on(fee.paidOn, '缴清'),
        ]),
      ]
    : []),
];

const reviewFact = (key: string, title: string, review: Review | null): TrackFact[] =>
  review === null
    ? []
    : [
        fact(key, title, [
          review.conclusion !== null,
          review.question,
          on(review.requestedOn, '送审'),
          review.conclusion === null
            ? '还没有意见'
            : `${reviewConclusions.labels[review.conclusion]}：${review.opinion}`,
          [review.reviewedBy ?? '', on(review.reviewedOn, '')].filter(Boolean).join('，'),
        ]),
      ];

const searchFact = (search: Tracks['searches'][number], index: number): TrackFact =>
  fact(`search-${String(index)}`, `检索：${searchResults.labels[search.result]}`, [
    true,
    `${dayText(search.on)}，${search.searchedBy}在${search.places}检索“${search.keywords}”`,
    search.note,
  ]);

const afterwardsFacts = (tracks: Tracks): TrackFact[] => {
  const { delivery, convertedOn, revokedOn, supplements } = tracks;
  return [
    ...(delivery
      ? [
          fact('delivery', '送达', [
            true,
            `${dayText(delivery.deliveredOn)}，${deliveryWays.labels[delivery.way]}`,
            delivery.proof === '' ? '' : `凭证：${delivery.proof}`,
          ]),
        ]
      : []),
    ...(supplements > 0
      ? [fact('supplements', '补充答复', [true, `已补充${String(supplements)}次`])]
      : []),
    ...(revokedOn ? [fact('revoked', '撤销原答复', [true, on(revokedOn, '撤销，重新办理')])] : []),
    ...(tracks.isProactiveSuggested || convertedOn
      ? [
          fact('proactive', '纳入主动公开', [
            convertedOn !== null,
            tracks.isProactiveSuggested ? '申请人建议纳入主动公开' : '',
            on(convertedOn, '转为主动公开'),
          ]),
        ]
      : []),
  ];
};

/** 与主状态并行的各个进程，写成平白的话，按办理的先后。 */
export const trackFacts = (tracks: Tracks): TrackFact[] => [
  ...amendmentFacts(tracks),
  ...tracks.consultations.map(consultationFact),
  ...tracks.parts.map(({ organisationName, on: day, content }, index) =>
    fact(`part-${String(index)}`, `协办单位答复：${organisationName}`, [
      true,
      dayText(day),
      content,
    ]),
  ),
  ...periodFacts(tracks),
  ...tracks.searches.map(searchFact),
  ...reviewFact('confidentiality', '保密审查', tracks.confidentiality),
  ...reviewFact('legality', '合法性审查', tracks.legality),
  ...afterwardsFacts(tracks),
];
