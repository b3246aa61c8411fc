/** 约定管的是哪一段事。 */
export const CONVENTION_GROUPS = {
  intake: '收件与补正',
  clock: '期限与提醒',
  fee: '信息处理费',
  remedy: '救济告知',
  letter: '文书与文号',
  report: '登记与年度报告',
  village: '村（居）务',
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

export type NumberKind = 'workingDays' | 'count';

/** 一项可以由县里改的约定。 */
export type Convention = Grounds &
  (
    | {
        readonly kind: NumberKind;
        readonly default: number;
        readonly min: number;
        readonly max: number;
        /** 数的是什么，如“件”“天”；工作日不写。 */
        readonly unit?: string;
      }
    | { readonly kind: 'switch'; readonly default: boolean }
    | { readonly kind: 'text'; readonly default: string; readonly max: number }
    | {
        readonly kind: 'choice';
        readonly default: string;
        readonly choices: Readonly<Record<string, string>>;
      }
  );
