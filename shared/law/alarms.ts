/** 到期前若干个工作日提醒经办人：先提醒，再催办，再升级。本系统约定，可以调整。 */
export const ALARM_WORKING_DAYS = { soon: 5, urgent: 3, lastCall: 1 } as const;

/** 登记的收到之日早于今天这么多天（日历日），提示核对是不是写错了年、月。本系统约定。 */
export const FAR_PAST_DAYS = 60;

/** 同一申请人一个自然月内超过这个件数，提示可能明显超过合理范围；是否超过由人判断。 */
export const EXCESSIVE_PER_MONTH = 10;
