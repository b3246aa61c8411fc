import type { SentOutputOf } from '@shared/contract/endpoint';
import type { listDesk as endpoint } from '@shared/contract/applications';
import { dayInShanghai } from '../../platform/calendar';
import { alarmOf, type Alarm } from '../domain/alarm';
import type { ListedApplication } from '../ports';
import { cardOf, type CardContext } from './card';

export type Desk = SentOutputOf<typeof endpoint>;
type Shown = Desk['items'][number];

const SHOWN_ALARM: Readonly<Record<Alarm, Shown['alarm']>> = {
  soon: 'soon',
  urgent: 'urgent',
  lastCall: 'urgent',
  today: 'today',
  overdue: 'overdue',
  unconfirmed: 'unconfirmed',
};

/** 待办里的一件：进度、承办单位、经办人、提醒。 */
export const deskItem = (listed: ListedApplication, context: CardContext): Shown => {
  const { application, caseOfficerName } = listed;
  const { organisations, calendar, today } = context;
  const { leadDepartmentId, submittedAt } = application;
  const submittedOn = dayInShanghai(submittedAt);
  const alarm = alarmOf({ ...application, submittedOn, today }, calendar);
  return {
    ...cardOf(application, context),
    applicantName: application.applicantMaskedName,
    leadDepartmentName: leadDepartmentId === null ? null : organisations.nameOf(leadDepartmentId),
    caseOfficerName,
    alarm: alarm === null ? 'none' : SHOWN_ALARM[alarm],
    version: application.version,
  };
};
