import type { RegisterRow } from '@shared/contract/register-book';
import { chineseDay, type Day } from '@shared/law/day';
import { remedyKinds, remedyResults } from '@shared/vocabulary/case-tracks';
import type { ReplyKind } from '@shared/vocabulary/reply-kind';
import { dayInShanghai } from '../../platform/calendar';
import type { Application } from './application';
import type { Organisations } from './organisations';
import { isOverdue } from './timeliness';
import type { Tracks } from './tracks';

/** 登记本一行所需的事实。 */
export type RegisterFacts = Pick<
  Application,
  | 'applicationId'
  | 'registrationNumber'
  | 'submittedAt'
  | 'receivedOn'
  | 'channel'
  | 'applicantMaskedName'
  | 'applicantKind'
  | 'matter'
  | 'description'
  | 'leadDepartmentId'
  | 'dueOn'
  | 'isProvisional'
  | 'waitingFor'
  | 'state'
  | 'outcome'
  | 'tracks'
  | 'archivedOn'
> & {
  readonly finishedOn: Day | null;
  readonly documentNumber: string;
  readonly replyKind: ReplyKind | null;
};

const SUMMARY_LENGTH = 80;

const summaryOf = (description: string): string => {
  const characters = [...description.replace(/\s+/g, ' ')];
  const kept = characters.slice(0, SUMMARY_LENGTH).join('');
  return characters.length > SUMMARY_LENGTH ? `${kept}…` : kept;
};

const serialOf = (registrationNumber: string): number =>
  Number(/(\d+)号$/.exec(registrationNumber)?.[1] ?? 0);

/** 一项救济：哪一种、哪天提出、结果怎样。 */
export const remedyText = ({
  kind,
  filedOn,
  result,
  decidedOn,
}: Tracks['remedies'][number]): string => {
  const filed = `${remedyKinds.labels[kind]}（${chineseDay(filedOn)}）`;
  if (result === null) return `${filed}：尚无结果`;
  const decided = decidedOn === null ? '' : `（${chineseDay(decidedOn)}）`;
  return `${filed}：${remedyResults.labels[result]}${decided}`;
};

const marksOf = ({ amendment, extension, consultations, remedies }: Tracks) => ({
  isAmended: amendment !== null,
  isExtended: extension?.state === 'approved',
  isConsulted: consultations.length > 0,
  remedies: remedies.map(remedyText),
});

/**
 * 登记本的一行；是否逾期由到期日与办结之日（未办结的为今天）现算，不存。
 * 依据：《条例》第三十三条、第四十五条。
 */
export const registerRow = (
  facts: RegisterFacts,
  { nameOf }: Organisations,
  today: Day,
): RegisterRow => {
  const { tracks, leadDepartmentId, dueOn, waitingFor, finishedOn, ...rest } = facts;
  const { applicantMaskedName, submittedAt, description, ...plain } = rest;
  return {
    ...plain,
    ...marksOf(tracks),
    serial: serialOf(facts.registrationNumber),
    submittedOn: dayInShanghai(submittedAt),
    applicantName: applicantMaskedName,
    summary: summaryOf(description),
    leadDepartmentName: leadDepartmentId === null ? null : nameOf(leadDepartmentId),
    dueOn,
    finishedOn,
    isOverdue:
      dueOn !== null && waitingFor === null && isOverdue({ dueOn, today: finishedOn ?? today }),
  };
};
