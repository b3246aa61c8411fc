import { routes } from '@miniapp/routes';
import type { OutputOf } from '@shared/contract/endpoint';
import type { listInbox } from '@shared/contract/identity';
import { messageTemplateOf, type MessageEvent } from '@shared/vocabulary/message-event';
import { deskRoles, type Role } from '@shared/vocabulary/role';

export type Message = OutputOf<typeof listInbox>['items'][number];
type About = Pick<Message, 'event' | 'applicationId' | 'noticeId'>;

export interface Reader {
  region: string;
  roles: readonly Role[];
}

const VILLAGE: readonly Role[] = ['villageEditor', 'supervisionMember'];
const NOTICE_STAFF: readonly Role[] = ['caseOfficer', 'reviewer', 'approver', 'disclosureOffice'];
const KEEPERS: readonly Role[] = ['disclosureOffice', 'systemAdmin'];

/** 讲的是工作上的事，还是本人的事；没有写明的，有居民、代办角色的算本人的事。 */
const isWork = (event: MessageEvent, roles: readonly Role[]): boolean =>
  messageTemplateOf(event).startsWith('staff') ||
  !roles.some((role) => role === 'resident' || role === 'assistant');

const aboutNotice = (event: MessageEvent, noticeId: string, { region, roles }: Reader): string => {
  const has = (wanted: readonly Role[]) => wanted.some((role) => roles.includes(role));
  if (event === 'questionAnswered') return routes.myQuestions();
  if (!isWork(event, roles)) return routes.notice({ region, noticeId });
  if (event === 'questionAsked' && has(VILLAGE)) return routes.villageQuestions();
  if (has(['townshipSupervisor']))
    return event === 'reviewWaiting' ? routes.textReviews() : routes.townshipSupervision();
  if (has(VILLAGE)) return routes.villageTasks();
  return has(NOTICE_STAFF)
    ? routes.officerNotice({ noticeId })
    : routes.notice({ region, noticeId });
};

/** 点开一条消息去哪里：按讲的是哪一类事、读的人是什么角色；没有去处的为空。 */
export const destinationOf = (
  { event, applicationId, noticeId }: About,
  reader: Reader,
): string | undefined => {
  const { region, roles } = reader;
  if (applicationId !== null)
    return isWork(event, roles) && deskRoles.some((role) => roles.includes(role))
      ? routes.officerCase({ applicationId })
      : routes.application({ region, applicationId });
  if (noticeId !== null) return aboutNotice(event, noticeId, reader);
  if (event === 'questionAnswered') return routes.myQuestions();
  if (event === 'overdue' && roles.includes('townshipSupervisor'))
    return routes.townshipSupervision();
  return event === 'alarm' && KEEPERS.some((role) => roles.includes(role))
    ? routes.undelivered()
    : undefined;
};
