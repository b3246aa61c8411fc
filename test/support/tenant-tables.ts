// 每张按县分的表归哪一类：谁看得到没有公开、也不属于自己的行。新表不归类，测试就不过。
export type Audience =
  /** 本县的一切人都看得到，一行也不例外。 */
  | 'everyone'
  /** 公开了的看得到；没有公开的，除工作人员外都看不到。 */
  | 'published'
  /** 登录了的都看得到（办事要用，不含个人信息），访客看不到。 */
  | 'signedIn'
  /** 只看得到自己的；工作人员看得到全部。 */
  | 'ownAndOfficials'
  /** 只看得到自己的，工作人员也一样。 */
  | 'own'
  /** 工作人员只看得到自己的。 */
  | 'ownStaff'
  /** 随所属的那一行：看得到那一行的才看得到。 */
  | 'follows'
  /** 只有工作人员和系统看得到。 */
  | 'officials'
  /** 只有系统自己看得到。 */
  | 'system'
  /** 应用连接谁也看不到，只经由库里的函数。 */
  | 'nobody';

const classified: Readonly<Record<Audience, readonly string[]>> = {
  everyone: [
    'catalogue_entries',
    'catalogue_sections',
    'county_settings',
    'disclosure_guides',
    'disclosure_rules',
    'duty_fulfilments',
    'letter_templates',
    'notice_events',
    'notice_takedowns',
    'obligations',
    'organisations',
    'register_checkpoints',
    'register_seals',
    'routing_rows',
    'search_documents',
    'search_words',
    'village_committee_members',
    'village_list_items',
    'village_list_templates',
    'village_supervision_records',
  ],
  published: [
    'annual_reports',
    'attachments',
    'catalogue_version_entries',
    'catalogue_versions',
    'notices',
    'village_decision_stages',
    'village_decisions',
    'village_register_entries',
  ],
  signedIn: ['counters'],
  ownAndOfficials: [
    'accounts',
    'application_parties',
    'applications',
    'personal_data',
    'village_questions',
    'village_reports',
  ],
  own: [
    'account_contacts',
    'idempotency_keys',
    'inbox_messages',
    'message_subscriptions',
    'notification_settings',
    'personal_files',
    'privacy_consents',
  ],
  ownStaff: ['saved_views'],
  follows: ['notice_channels', 'notice_revisions'],
  officials: [
    'application_events',
    'audit_entries',
    'board_inspections',
    'calendar_recomputes',
    'case_comments',
    'catalogue_imports',
    'catalogue_version_events',
    'conversion_refusals',
    'deadline_sweeps',
    'delegations',
    'duty_alarms',
    'letters',
    'power_list',
    'privacy_assessments',
    'raised_alarms',
    'register_entries',
    'register_verifications',
    'replies',
    'retention_runs',
    'village_events',
  ],
  system: [
    'account_secrets',
    'data_keys',
    'key_rotations',
    'message_deliveries',
    'outbox_messages',
    'recovery_codes',
    'refresh_tokens',
    'second_factors',
    'sessions',
    'sign_in_attempts',
    'sign_in_challenges',
    'staff_invitations',
    'staff_wechat',
    'status_query_failures',
    'village_alarms',
  ],
  nobody: ['application_search', 'rate_windows'],
};

/** 表名 → 谁看得到。 */
export const tenantTables: Readonly<Record<string, Audience>> = Object.fromEntries(
  (Object.keys(classified) as Audience[]).flatMap((audience) =>
    classified[audience].map((name) => [name, audience] as const),
  ),
);

/** 不登录的连接只能追加这几张（记下、排队等着送），追加了也看不到。 */
export const mayAppend: readonly string[] = ['audit_entries'];
