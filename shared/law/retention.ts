/** 到期怎么办：删除，隐去其中的个人信息，或者一直留着。 */
export const RETENTION_ACTIONS = {
  delete: '删除',
  anonymise: '隐去个人信息',
  keep: '长期留存',
} as const;

export interface RetentionRule {
  readonly label: string;
  /** 存放在哪里（表）。 */
  readonly tables: readonly string[];
  readonly action: keyof typeof RETENTION_ACTIONS;
  /** 留多少天，日历日；长期留存的为空。按年的由县里的约定换算。 */
  readonly days: number | 'archiveYears' | null;
  /** 从什么时候起算。 */
  readonly from: string;
  /** 规则编号与条文；法律没有写几天的，写明是约定。 */
  readonly source: string;
}

const SHORTEST = 'H-8，《个人信息保护法》第十九条（为实现目的所必要的最短时间）；天数是约定';
const SIX_MONTHS = 'H-9，《网络安全法》第二十三条（网络日志不少于六个月）';
const THREE_YEARS = 'H-6，《个人信息保护法》第五十六条（不少于三年）';
const DAYS_OF_THREE_YEARS = 3 * 366;

/**
 * 各类资料留多久、从何时起算、到期怎么办。
 * 依据：《个人信息保护法》第十九条、第五十六条，《网络安全法》第二十三条。
 */
export const RETENTION = {
  sessions: {
    label: '过期或者退出的登录',
    tables: ['sessions', 'refresh_tokens'],
    action: 'delete',
    days: 1,
    from: '过期或者退出之日',
    source: `${SHORTEST}；登录的日志在审计里`,
  },
  signInAttempts: {
    label: '登录失败的次数',
    tables: ['sign_in_attempts', 'sign_in_challenges'],
    action: 'delete',
    days: 1,
    from: '最后一次失败之日',
    source: `${SHORTEST}；登录的日志在审计里`,
  },
  statusQueryFailures: {
    label: '凭编号查进度失败的次数',
    tables: ['status_query_failures'],
    action: 'delete',
    days: 2,
    from: '计数开始之时',
    source: SHORTEST,
  },
  idempotencyReplies: {
    label: '重复提交时答复用的副本',
    tables: ['idempotency_keys'],
    action: 'delete',
    days: 2,
    from: '提交之时',
    source: SHORTEST,
  },
  inbox: {
    label: '站内消息',
    tables: ['inbox_messages'],
    action: 'delete',
    days: 730,
    from: '发出之日',
    source: SHORTEST,
  },
  outbox: {
    label: '已经送出的待发消息',
    tables: ['outbox_messages', 'message_deliveries'],
    action: 'delete',
    days: 183,
    from: '送出之日',
    source: SHORTEST,
  },
  identityPictures: {
    label: '身份证件照片',
    tables: ['personal_files'],
    action: 'delete',
    days: 30,
    from: '办结以后最后一次办理之日；没有用在申请里的，上传一天以后即删',
    source: SHORTEST,
  },
  consentEvidence: {
    label: '代办同意书照片、录音',
    tables: ['personal_files'],
    action: 'delete',
    days: DAYS_OF_THREE_YEARS,
    from: '办结以后最后一次办理之日；没有用在申请里的，上传一天以后即删',
    source: 'H-11，《网络数据安全管理条例》第十二条（委托、提供的记录不少于三年）',
  },
  applicantDetails: {
    label: '申请人的姓名、证件号码、联系方式',
    tables: ['personal_data', 'applications'],
    action: 'anonymise',
    days: 'archiveYears',
    from: '归档之日',
    source: 'H-8，《个人信息保护法》第十九条；年数按本县归档范围和保管期限表，由县里设定',
  },
  privacyConsents: {
    label: '同意与撤回同意的记录',
    tables: ['privacy_consents'],
    action: 'keep',
    days: null,
    from: '同意之日',
    source: THREE_YEARS,
  },
  assessments: {
    label: '个人信息保护影响评估',
    tables: ['privacy_assessments', 'retention_runs'],
    action: 'keep',
    days: null,
    from: '评估之日',
    source: THREE_YEARS,
  },
  auditTrail: {
    label: '审计与办理经过（不含个人信息）',
    tables: ['audit_entries', 'application_events', 'register_entries'],
    action: 'keep',
    days: null,
    from: '发生之日',
    source: `${SIX_MONTHS}；A-45，登记、审核、办理、答复、归档全程留痕`,
  },
} as const satisfies Record<string, RetentionRule>;

export type RetentionKind = keyof typeof RETENTION;

/** 到期要清理的各类。 */
export type PurgedKind = {
  [K in RetentionKind]: (typeof RETENTION)[K]['action'] extends 'keep' ? never : K;
}[RetentionKind];

export const purgedKinds = (Object.keys(RETENTION) as RetentionKind[]).filter(
  (kind): kind is PurgedKind => RETENTION[kind].action !== 'keep',
);

const DAY_MS = 24 * 60 * 60 * 1000;

/** 早于这一刻的到期。@param archiveYears 档案保管年数，县里的约定 */
export const cutoffOf = (kind: PurgedKind, now: Date, archiveYears: number): Date => {
  const { days } = RETENTION[kind];
  if (days !== 'archiveYears') return new Date(now.getTime() - days * DAY_MS);
  const cutoff = new Date(now);
  cutoff.setUTCFullYear(cutoff.getUTCFullYear() - archiveYears);
  return cutoff;
};
