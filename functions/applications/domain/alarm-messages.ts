import { chineseDay } from '@shared/law/day';
import type { Alarm } from './alarm';
import type { Application } from './application';
import type { Recipient } from './decision';

const TITLES: Readonly<Record<Alarm, string>> = {
  soon: '期限提醒：即将到期',
  urgent: '期限催办：临近到期',
  lastCall: '期限督办：只剩一个工作日',
  today: '今天到期，请答复',
  overdue: '已逾期，请立即答复',
  unconfirmed: '新申请超过一个工作日未确认收到',
};

/** 提醒的标题与正文；不写申请内容。 */
export const alarmText = (
  alarm: Alarm,
  { registrationNumber: number, dueOn }: Application,
): { title: string; body: string } => ({
  title: TITLES[alarm],
  body:
    dueOn === null
      ? `${number}提交后尚未确认收到，请尽快确认，确认之日起算答复期限。`
      : `${number}的答复期限是${chineseDay(dueOn)}，请按期答复。`,
});

/** 提醒发给谁：经办人（未认领的，主办单位全体经办人）、主办单位签发人、公开办。 */
export const alarmRecipients = ({ leadDepartmentId, caseOfficerId }: Application): Recipient[] => {
  const office: Recipient = { to: 'office' };
  if (leadDepartmentId === null) return [office];
  const officer: Recipient =
    caseOfficerId === null
      ? { to: 'officersOf', organisationId: leadDepartmentId }
      : { to: 'account', accountId: caseOfficerId };
  return [officer, { to: 'approversOf', organisationId: leadDepartmentId }, office];
};
