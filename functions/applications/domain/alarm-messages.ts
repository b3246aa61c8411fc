import { chineseDay } from '@shared/law/day';
import { cite } from '@shared/law/periods';
import type { CountySettings } from '@shared/law/conventions';
import type { Alarm } from './alarm';
import type { Application } from './application';
import type { DueAlarm } from './case-alarms';
import { alarmRecipients } from './alarm-recipients';
import type { Message } from './decision';
import type { OpenCase } from './open-case';
import type { Organisations } from './organisations';
import { ownMessages } from './own-alarm-messages';
import { noReplyRemedies, reconsiderationBody } from './remedies';

export { alarmRecipients } from './alarm-recipients';

const TITLES: Readonly<Record<Alarm, string>> = {
  soon: '期限提醒：即将到期',
  urgent: '期限催办：临近到期',
  lastCall: '期限督办：只剩一个工作日',
  today: '今天到期，请答复',
  overdue: '已逾期，请立即答复',
  unconfirmed: '新申请超过一个工作日未确认收到',
};

/** 写提醒所看的县里的情况。 */
export interface AlarmCounty {
  readonly organisations: Organisations;
  readonly settings: CountySettings;
}

type Subject = Pick<Application, 'registrationNumber' | 'dueOn' | 'isProvisional'>;

const titleOf = (alarm: Alarm, settings?: CountySettings): string => {
  if (!settings) return TITLES[alarm];
  const { alarmLastCallWorkingDays: last, receiptConfirmationWorkingDays: confirm } = settings;
  if (alarm === 'lastCall' && last !== 1) return `期限督办：不多于${last}个工作日`;
  if (alarm === 'unconfirmed' && confirm !== 1) return `新申请超过${confirm}个工作日未确认收到`;
  return TITLES[alarm];
};

/** 提醒的标题与正文；暂定的日期写明暂定，不写申请内容。@param settings 本县的约定；不给即默认 */
export const alarmText = (
  alarm: Alarm,
  { registrationNumber: number, dueOn, isProvisional }: Subject,
  settings?: CountySettings,
): { title: string; body: string } => ({
  title: titleOf(alarm, settings),
  body:
    dueOn === null
      ? `${number}提交后尚未确认收到，请尽快确认，确认之日起算答复期限。`
      : `${number}的答复期限是${chineseDay(dueOn)}${isProvisional ? '（暂定）' : ''}，${alarm === 'overdue' ? '已经超过，请立即答复' : '请按期答复'}。`,
});

const complaint = `也可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报（${cite('disclosureRegulation', '第五十一条')}）。`;

/** 告诉申请人期限已过、可以怎么办。依据：《条例》第五十一条，《行政复议法》第二十条、第二十三条。 */
const overdueNotice = (openCase: OpenCase, { organisations, settings }: AlarmCounty): Message[] => {
  const { dueOn, registrationNumber, leadDepartmentId, addresseeId } = openCase;
  if (dueOn === null) return [];
  const replier = organisations.find(leadDepartmentId ?? addresseeId);
  const remedies = noReplyRemedies({
    dueOn,
    body: replier ? reconsiderationBody(replier, organisations) : '上一级行政机关',
    courtName: settings.courtName,
    onlineReviewChannel: settings.onlineReviewChannel,
    noReplyReviewFirst: settings.noReplyReviewFirst,
  });
  return [
    {
      to: 'applicant',
      title: '答复期限已过，您可以这样做',
      body: `${registrationNumber}还没有答复，已经提醒有关单位尽快答复。${remedies}${complaint}`,
    },
  ];
};

/** 一个提醒发哪些消息、发给谁；申请人只收到与他有关的。 */
export const alarmMessages = (
  openCase: OpenCase,
  due: DueAlarm,
  county: AlarmCounty,
): Message[] => {
  if (due.of === 'own') return ownMessages(openCase, due);
  const text = alarmText(due.alarm, openCase, county.settings);
  const toStaff = alarmRecipients(openCase).map((recipient) => ({ ...recipient, ...text }));
  return due.alarm === 'overdue' ? [...toStaff, ...overdueNotice(openCase, county)] : toStaff;
};
