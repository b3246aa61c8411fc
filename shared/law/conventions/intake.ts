import { EXCESSIVE_PER_MONTH } from '../alarms';
import type { Convention } from '../convention';
import { PERIODS } from '../periods';

/** 收件与补正的约定。 */
export const INTAKE_CONVENTIONS = {
  amendmentWorkingDays: {
    label: '补正的合理期限',
    group: 'intake',
    kind: 'workingDays',
    default: PERIODS.amendment.amount,
    min: 5,
    max: 30,
    reason:
      '《条例》只说“合理的补正期限”，没有写几天。默认十五个工作日，与第三方提出意见的期限相同。',
    rule: 'A-30d',
    article: '《政府信息公开条例》第三十条',
  },
  receiptConfirmationWorkingDays: {
    label: '网上申请多久未确认就提醒',
    group: 'intake',
    kind: 'workingDays',
    default: PERIODS.confirmationAlarm.amount,
    min: 1,
    max: 5,
    reason:
      '网上和传真的申请，以双方确认之日为收到之日；几日内确认、怎样确认，法律没有写。默认满一个工作日未确认就提醒，以免申请搁置。',
    rule: 'A-31e',
    article: '《政府信息公开条例》第三十一条第三项',
  },
  excessivePerMonth: {
    label: '一个自然月内超过几件，提示数量可能过多',
    group: 'intake',
    kind: 'count',
    unit: '件',
    default: EXCESSIVE_PER_MONTH,
    min: 2,
    max: 100,
    reason:
      '“明显超过合理范围”没有写件数。默认十件，与按件计收信息处理费的起点相同；只作提示，是否超过由人判断。',
    rule: 'A-35',
    article: '《政府信息公开条例》第三十五条；《信息处理费管理办法》按件计收的档次',
  },
  conversionApplicants: {
    label: '几位申请人申请同一信息，提示可转为主动公开',
    group: 'intake',
    kind: 'count',
    unit: '位',
    default: 2,
    min: 2,
    max: 50,
    reason: '《条例》说“多个申请人”，没有写几位。默认两位即提示；是否转为主动公开由人决定。',
    rule: 'A-44',
    article: '《政府信息公开条例》第四十四条',
  },
} as const satisfies Record<string, Convention>;
