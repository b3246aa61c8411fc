import { todayInShanghai } from '../../platform/calendar';
import { filingEnders, type FilingEnder } from '@shared/vocabulary/filing';
import type { Application, ApplicationEvent } from './application';
import { HELPER } from './on-behalf';

/** 谁、何时使代办有了变化。 */
export interface FilingChange {
  readonly actorId: string;
  /** 公开办登记的写姓名和单位；本人、代办的人不写姓名。 */
  readonly officer: { readonly displayName: string; readonly organisationId: string | null } | null;
  readonly now: Date;
}

type Version = Pick<Application, 'version'>;

const base = ({ version }: Version, { actorId, now }: FilingChange) => ({
  seq: version + 1,
  at: now.toISOString(),
  happenedOn: todayInShanghai(now),
  actorId,
});

/** 本人关联别人替自己办的申请，是一件事：不改状态和期限，版本加一。 */
export const personLinked = (application: Version, change: FilingChange): ApplicationEvent => ({
  ...base(application, change),
  kind: 'personLinked',
  actorName: '申请人',
  actorOrganisationId: null,
  data: {},
});

/**
 * 代办结束，是一件事；缘由写给双方看，没有姓名。不改状态和期限，版本加一。
 * 依据：《个人信息保护法》第十五条。
 */
export const filingEnded = (
  application: Version,
  by: FilingEnder,
  change: FilingChange,
): ApplicationEvent => ({
  ...base(application, change),
  kind: 'filingEnded',
  actorName: change.officer?.displayName ?? (by === 'person' ? '申请人' : HELPER),
  actorOrganisationId: change.officer?.organisationId ?? null,
  data: { note: filingEnders.labels[by] },
});

/** 本人关联以后，告诉代办的人的话。 */
export const linkedMessage = (registrationNumber: string) => ({
  title: '本人已关联您代办的申请',
  body: `${registrationNumber}的申请人已经关联，今后您和本人都看得到、办得了。`,
});
