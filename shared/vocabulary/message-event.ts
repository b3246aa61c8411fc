import { closedList } from './closed-list';

/** 消息讲的是哪一类事；微信模板里的“状态”就用这里的说法，不超过五个汉字。 */
export const messageEvents = closedList({
  received: '已收到',
  amendmentAsked: '请补正',
  extended: '已延期',
  consulting: '征求意见中',
  feeAsked: '请缴费',
  replied: '已答复',
  transferred: '已转办',
  questionAnswered: '已答复',
  applicantReminder: '请留意',
  progress: '有进展',
  assigned: '待办理',
  reviewWaiting: '待审核',
  dueSoon: '快到期',
  overdue: '已逾期',
  questionAsked: '待答复',
  alarm: '请处理',
  general: '新消息',
});
export type MessageEvent = (typeof messageEvents.values)[number];

/** 订阅消息的模板分几种；一次请求允许的不多于三种。 */
export const messageTemplates = closedList({
  applicantReply: '答复提醒',
  applicantTask: '需要您办理的提醒',
  applicantProgress: '办理进度提醒',
  staffTask: '待办提醒',
  staffDue: '到期提醒',
});
export type MessageTemplate = (typeof messageTemplates.values)[number];

const templateOf: Readonly<Record<MessageEvent, MessageTemplate>> = {
  received: 'applicantProgress',
  amendmentAsked: 'applicantTask',
  extended: 'applicantProgress',
  consulting: 'applicantProgress',
  feeAsked: 'applicantTask',
  replied: 'applicantReply',
  transferred: 'applicantProgress',
  questionAnswered: 'applicantReply',
  applicantReminder: 'applicantTask',
  progress: 'applicantProgress',
  assigned: 'staffTask',
  reviewWaiting: 'staffTask',
  dueSoon: 'staffDue',
  overdue: 'staffDue',
  questionAsked: 'staffTask',
  alarm: 'staffDue',
  general: 'applicantProgress',
};

/** 一类事用哪种模板。 */
export const messageTemplateOf = (event: MessageEvent): MessageTemplate => templateOf[event];

/** 一次最多请求允许几种模板。依据：微信订阅消息的规定，取各版本中最少的一个。 */
export const MOST_TEMPLATES_AT_ONCE = 3;

/** 消息的渠道。 */
export const messageChannels = closedList({ wechat: '微信', email: '邮件', sms: '短信' });
export type MessageChannel = (typeof messageChannels.values)[number];
