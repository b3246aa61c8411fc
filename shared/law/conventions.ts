import { ALARM_WORKING_DAYS, EXCESSIVE_PER_MONTH } from './alarms';
import { PERIODS } from './periods';

/** 约定管的是哪一段事。 */
export const CONVENTION_GROUPS = {
  intake: '收件与补正',
  clock: '期限与提醒',
  fee: '信息处理费',
  remedy: '救济告知',
  letter: '文书与文号',
  report: '登记与年度报告',
} as const;

export type ConventionGroup = keyof typeof CONVENTION_GROUPS;

interface Grounds {
  readonly label: string;
  readonly group: ConventionGroup;
  /** 为何这样默认、法律没有写明的是哪一点。 */
  readonly reason: string;
  /** 规则编号，如 A-30d。 */
  readonly rule: string;
  /** 相关条文；没有条文的写明是惯例。 */
  readonly article: string;
}

type NumberKind = 'workingDays' | 'count';

/** 一项可以由县里改的约定。 */
export type Convention = Grounds &
  (
    | {
        readonly kind: NumberKind;
        readonly default: number;
        readonly min: number;
        readonly max: number;
      }
    | { readonly kind: 'switch'; readonly default: boolean }
    | { readonly kind: 'text'; readonly default: string; readonly max: number }
    | {
        readonly kind: 'choice';
        readonly default: string;
        readonly choices: Readonly<Record<string, string>>;
      }
  );

/** 法律未定、由本系统约定而县里可以改的事项。依据：《条例》未作规定或者只写“合理”的地方。 */
export const CONVENTIONS = {
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
    default: 2,
    min: 2,
    max: 50,
    reason: '《条例》说“多个申请人”，没有写几位。默认两位即提示；是否转为主动公开由人决定。',
    rule: 'A-44',
    article: '《政府信息公开条例》第四十四条',
  },
  alarmSoonWorkingDays: {
    label: '到期前几个工作日提醒（将到期）',
    group: 'clock',
    kind: 'workingDays',
    default: ALARM_WORKING_DAYS.soon,
    min: 3,
    max: 15,
    reason: '法律不管内部提醒。默认到期前五个工作日第一次提醒，留出审核和签发的时间。',
    rule: 'A-33b',
    article: '《政府信息公开条例》第三十三条第二款（期限本身）；提醒为内部约定',
  },
  alarmUrgentWorkingDays: {
    label: '到期前几个工作日催办（紧急）',
    group: 'clock',
    kind: 'workingDays',
    default: ALARM_WORKING_DAYS.urgent,
    min: 2,
    max: 14,
    reason: '法律不管内部提醒。默认到期前三个工作日催办。',
    rule: 'A-33b',
    article: '《政府信息公开条例》第三十三条第二款（期限本身）；提醒为内部约定',
  },
  alarmLastCallWorkingDays: {
    label: '到期前几个工作日最后提醒',
    group: 'clock',
    kind: 'workingDays',
    default: ALARM_WORKING_DAYS.lastCall,
    min: 1,
    max: 13,
    reason: '法律不管内部提醒。默认到期前一个工作日最后提醒一次。',
    rule: 'A-33b',
    article: '《政府信息公开条例》第三十三条第二款（期限本身）；提醒为内部约定',
  },
  reopenedReplyWorkingDays: {
    label: '撤销后重新答复的期限',
    group: 'clock',
    kind: 'workingDays',
    default: PERIODS.reply.amount,
    min: 1,
    max: PERIODS.reply.amount,
    reason:
      '自行撤销原答复、重新作出的，法律没有另写期限。默认自撤销次日起重新计算二十个工作日，可以定得更短，不能更长；复议决定、判决写明期限的从其规定。',
    rule: 'A-33b',
    article: '《政府信息公开条例》第三十三条第二款',
  },
  feeEnabled: {
    label: '收取信息处理费',
    group: 'fee',
    kind: 'switch',
    default: false,
    reason: '办法说的是“可以收取”。默认不收；要收的县自行打开，打开后才能发收费通知。',
    rule: 'A-42',
    article: '《政府信息公开条例》第四十二条；《信息处理费管理办法》',
  },
  feeMode: {
    label: '信息处理费的计收方式',
    group: 'fee',
    kind: 'choice',
    default: 'byItem',
    choices: { byItem: '按件计收', byPage: '按量计收' },
    reason:
      '每件申请只能选按件、按量中的一种，不能并用。默认按件，因为按件适用于各种决定，按量只适用于提供纸质、电子邮件或复制数据的。发通知时可以另选。',
    rule: 'B-1',
    article: '《信息处理费管理办法》第三条至第五条',
  },
  partialReviewFirst: {
    label: '部分公开：告知先申请行政复议',
    group: 'remedy',
    kind: 'switch',
    default: true,
    reason:
      '部分公开中不予公开的那一部分是否复议前置，尚无定论。默认写“先复议，后诉讼”；当地法院另有做法的可以关掉。',
    rule: 'A-R7',
    article: '《行政复议法》第二十三条第一款第四项',
  },
  noReplyReviewFirst: {
    label: '逾期未答复：告知先申请行政复议',
    group: 'remedy',
    kind: 'switch',
    default: true,
    reason:
      '逾期未答复是否属于须先复议的“未履行法定职责”，尚无定论。默认写“先复议，后诉讼”；当地法院另有做法的可以关掉。',
    rule: 'A-R7',
    article: '《行政复议法》第二十三条第一款第三项',
  },
  onlineReviewChannel: {
    label: '网上申请行政复议的渠道',
    group: 'remedy',
    kind: 'text',
    default: '',
    max: 120,
    reason: '复议机关有网上渠道的，答复书应当一并告知。默认空着，没有就不写。',
    rule: 'D 救济告知',
    article: '《行政复议法》第二十二条',
  },
  courtName: {
    label: '有管辖权的人民法院',
    group: 'remedy',
    kind: 'text',
    default: '',
    max: 40,
    reason: '答复书要写明向哪个法院起诉。各地管辖的法院不同，系统不推定，请按当地情况填写。',
    rule: 'D 救济告知',
    article: '《行政诉讼法》第四十六条（起诉期限）',
  },
  documentNumberPattern: {
    label: '文号的写法',
    group: 'letter',
    kind: 'text',
    default: '{code}公复〔{year}〕{serial}号{suffix}',
    max: 40,
    reason:
      '文号没有全国统一的规定。默认“机关代字公复〔年份〕顺序号”，年份用六角括号。{code}机关代字，{year}年份，{serial}顺序号，{suffix}文书种类的后缀。',
    rule: 'D 文号',
    article: '没有条文，依公文惯例',
  },
  documentCode: {
    label: '机关代字',
    group: 'letter',
    kind: 'text',
    default: '',
    max: 10,
    reason: '写在文号最前面。空着时取登记编号的前缀（如“明湖公开申”取“明湖”）。',
    rule: 'D 文号',
    article: '没有条文，依公文惯例',
  },
  hasRedHead: {
    label: '文书带红头',
    group: 'letter',
    kind: 'switch',
    default: true,
    reason: '告知书是否用红头，各地不一。默认用；用盖章的普通信笺的县可以关掉。',
    rule: 'D 文书',
    article: '没有条文，依公文惯例',
  },
} as const satisfies Record<string, Convention>;

export type ConventionKey = keyof typeof CONVENTIONS;

export const conventionKeys = Object.keys(CONVENTIONS) as [ConventionKey, ...ConventionKey[]];

type ValueOf<C extends Convention> = C extends { readonly kind: NumberKind }
  ? number
  : C extends { readonly kind: 'switch' }
    ? boolean
    : C extends { readonly kind: 'choice' }
      ? keyof C['choices'] & string
      : string;

/** 一个县的全部约定：改过的用改过的，没改过的用默认。 */
export type CountySettings = {
  readonly [K in ConventionKey]: ValueOf<(typeof CONVENTIONS)[K]>;
};

/** 约定的值。 */
export type ConventionValue = CountySettings[ConventionKey];

/** 这个值是不是这项约定该有的类型（范围另查）。 */
export const fitsConvention = (key: ConventionKey, value: unknown): value is ConventionValue => {
  const convention: Convention = CONVENTIONS[key];
  switch (convention.kind) {
    case 'workingDays':
    case 'count':
      return Number.isInteger(value);
    case 'switch':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && Object.keys(convention.choices).includes(value);
    case 'text':
      return typeof value === 'string';
  }
};

/** 默认值补齐后的全部约定；不认识的、类型不对的一律当作没有改过。 */
export const settingsOf = (stored: Readonly<Record<string, unknown>> = {}): CountySettings =>
  Object.fromEntries(
    conventionKeys.map((key) => {
      const value = stored[key];
      return [key, fitsConvention(key, value) ? value : CONVENTIONS[key].default];
    }),
  ) as unknown as CountySettings;
