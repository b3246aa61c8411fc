import { chineseDay } from '@shared/law/day';
import { officerOf } from './alarm-recipients';
import type { DueAlarm } from './case-alarms';
import type { Message } from './decision';
import type { OpenCase } from './open-case';

const TO_APPLICANT = {
  amendment: '请在期限内补正',
  reasons: '请在期限内说明理由',
  fee: '请在期限内缴费',
} as const;

const AFTER = {
  amendment: '申请人确无正当理由的，可以办理“视为放弃”',
  reasons: '可以依照情况作出处理',
  fee: '可以办理“视为放弃”',
} as const;

/** 各自的期限：将满的提醒申请人，已满的告诉经办人不作答复的后果。依据：《条例》第三十条、第三十二条、第三十四条、第三十五条。 */
export const ownMessages = (
  openCase: OpenCase,
  { alarm, clock }: Extract<DueAlarm, { of: 'own' }>,
): Message[] => {
  const { registrationNumber: number } = openCase;
  const { label, consequence, citation, kind, isProvisional } = clock;
  const day = `${chineseDay(clock.dueOn)}${isProvisional ? '（暂定）' : ''}`;
  if (alarm === 'lapsing')
    return kind === 'consultation'
      ? []
      : [
          {
            to: 'applicant',
            title: `${TO_APPLICANT[kind]}（${number}）`,
            body: `${number}：请在${day}以前办理，需要帮助可以联系承办单位。${consequence}（${citation}）。`,
          },
        ];
  const officer = officerOf(openCase);
  if (alarm === 'undelivered')
    return [
      {
        ...officer,
        title: '征求意见书是否送达，请核实',
        body: `${number}：${label}，${consequence}。`,
      },
    ];
  const next = kind === 'consultation' ? '' : `；${AFTER[kind]}`;
  const body = `${number}：${label}的期限${day}已满。${consequence}（${citation}）${next}。`;
  return [{ ...officer, title: '期限已满，请继续办理', body }];
};
