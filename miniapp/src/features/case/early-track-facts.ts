import { dayText } from '@miniapp/format/day';
import type { ApplicationView } from '@shared/contract/application-view';
import { consultedParties, opinions } from '@shared/vocabulary/case-tracks';
import { fact, on, type TrackFact } from './track-fact';

type Tracks = ApplicationView['tracks'];

/** 补正、说明理由、延迟的期限。 */
export const amendmentFacts = ({ amendment, reasons, delayedUntil }: Tracks): TrackFact[] => [
  ...(amendment
    ? [
        fact('amendment', '补正', [
          amendment.receivedOn !== null,
          `${on(amendment.requestedOn, '要求补正')}${amendment.isLate ? '（超过七个工作日才要求，不重新起算）' : ''}`,
          `要补正的：${amendment.items.join('；')}`,
          amendment.receivedOn === null
            ? on(amendment.until, '前补正')
            : on(amendment.receivedOn, '收到补正'),
        ]),
      ]
    : []),
  ...(reasons
    ? [
        fact('reasons', '说明理由', [
          reasons.givenOn !== null,
          on(reasons.askedOn, '要求说明理由'),
          reasons.givenOn === null
            ? on(reasons.until, '前说明')
            : on(reasons.givenOn, '收到说明的理由'),
        ]),
      ]
    : []),
  ...(delayedUntil
    ? [fact('delay', '延迟答复的期限', [true, `最迟${dayText(delayedUntil)}答复`])]
    : []),
];

const SILENCE = {
  thirdParty: '逾期不提出意见，不算同意，由本机关依法决定',
  jointAuthority: '逾期不答复，视为同意',
  otherAuthority: '逾期没有意见的，由本机关依法决定',
  drafter: '逾期没有意见的，由本机关依法决定',
} as const;

/** 征求一方的意见：发出、收到、到哪天、意见、沉默的后果。 */
export const consultationFact = (consultation: Tracks['consultations'][number]): TrackFact => {
  const { consulted, partyName, opinion, opinionOn, windowEnd } = consultation;
  return fact(
    consultation.consultationId,
    `征求意见：${consultedParties.labels[consulted]}（${partyName}）`,
    [
      opinion !== null,
      consultation.about,
      [
        on(consultation.sentOn, '发出'),
        consultation.deliveredOn === null
          ? '还没有登记对方收到'
          : on(consultation.deliveredOn, '收到'),
      ].join('，'),
      opinion === null
        ? `${dayText(windowEnd)}前提出意见；${SILENCE[consulted]}`
        : `${on(opinionOn, '')}${opinions.labels[opinion]}${consultation.opinionReason === '' ? '' : `：${consultation.opinionReason}`}`,
      consultation.overrideReason === '' ? '' : `仍决定公开：${consultation.overrideReason}`,
    ],
  );
};
