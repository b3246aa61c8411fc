import type { SentOutputOf } from '@shared/contract/endpoint';
import type { listMyApplications } from '@shared/contract/applications';
import type { Day } from '@shared/law/day';
import type { WorkingDayCalendar } from '../../platform/calendar';
import type { Application } from '../domain/application';
import type { Organisations } from '../domain/organisations';
import { isHelper } from '../domain/who';
import { remainingWorkingDays } from '../domain/timeliness';
import { isFinished } from '../domain/states';
import { turnOf } from './clock-view';

export type Card = SentOutputOf<typeof listMyApplications>['items'][number];

const EXCERPT_LENGTH = 60;

/** 申请内容摘要：六十字以内。 */
export const excerptOf = (description: string) => {
  const characters = [...description.replace(/\s+/g, ' ')];
  const isLong = characters.length > EXCERPT_LENGTH;
  return isLong ? `${characters.slice(0, EXCERPT_LENGTH).join('')}…` : characters.join('');
};

/** 列表里的一件所需的背景。 */
export interface CardContext {
  readonly organisations: Organisations;
  readonly calendar: WorkingDayCalendar;
  readonly today: Day;
}

/** 进度：期限、轮到谁；没有申请内容。 */
export type Status = Omit<Card, 'applicationId' | 'excerpt' | 'onBehalfOf'>;

/** 一件申请的进度。 */
export const statusOf = (
  application: Application,
  { organisations, calendar, today }: CardContext,
): Status => {
  const { dueOn, state, waitingFor } = application;
  return {
    registrationNumber: application.registrationNumber,
    state,
    submittedAt: application.submittedAt,
    dueOn,
    isProvisional: application.isProvisional,
    remainingWorkingDays:
      dueOn === null || waitingFor !== null || isFinished(state)
        ? null
        : remainingWorkingDays({ dueOn, today }, calendar),
    whoseTurn: turnOf(application, organisations, today),
    addresseeName: organisations.nameOf(application.addresseeId),
  };
};

/** 我的申请里的一件：替别人办的写明替谁。 */
export const ownCardOf = (
  application: Application,
  context: CardContext,
  accountId: string,
): Card => ({
  ...cardOf(application, context),
  ...(isHelper(application, { accountId }) ? { onBehalfOf: application.applicantMaskedName } : {}),
});

/** 列表里的一件：进度加上摘要。 */
export const cardOf = (application: Application, context: CardContext): Card => ({
  applicationId: application.applicationId,
  excerpt: excerptOf(application.description),
  ...statusOf(application, context),
});
