import type { Role } from '../vocabulary/role';
import type { RetentionKind } from './retention';

export interface PersonalDataKind {
  readonly label: string;
  /** 有哪些内容。 */
  readonly contents: readonly string[];
  /** 是不是按敏感个人信息保护。 */
  readonly isSensitive: boolean;
  readonly purpose: string;
  /** 处理的依据，到条。 */
  readonly basis: string;
  /** 存放在哪些表。 */
  readonly tables: readonly string[];
  /** 怎么保护。 */
  readonly protection: string;
  /** 本人以外谁看得到。 */
  readonly readers: readonly Role[];
  /** 留多久；空的是账号在用期间。 */
  readonly retention: RetentionKind | null;
  /** 提供给谁；没有时为空。 */
  readonly recipients: readonly string[];
}

const DUTY =
  '《个人信息保护法》第十三条第一款第三项（履行法定职责）；《政府信息公开条例》第二十九条';
const CONSENT = '《个人信息保护法》第十三条第一款第一项（本人同意）、第二十九条（敏感的单独同意）';
const CASE_STAFF: readonly Role[] = ['disclosureOffice', 'caseOfficer', 'reviewer', 'approver'];
const WECHAT = '微信（登录与订阅消息，只有 openid 与消息内容，不含证件号码）';

/**
 * 处理哪些个人信息：内容、目的、依据、存放、谁看得到、留多久、提供给谁。
 * 依据：《个人信息保护法》第五条至第七条、第五十一条、第五十五条。
 */
export const DATA_MAP = {
  applicant: {
    label: '申请人与第三方',
    contents: ['姓名', '证件号码', '联系电话', '电子邮箱', '地址'],
    isSensitive: true,
    purpose: '核对申请人身份，送达答复，征求第三方意见',
    basis: DUTY,
    tables: ['personal_data', 'applications', 'application_parties', 'application_search'],
    protection: '整体加密（AES-256-GCM，每县数据密钥由主密钥包着）；默认隐去，查看须写用途并记审计',
    readers: CASE_STAFF,
    retention: 'applicantDetails',
    recipients: ['被征求意见的第三方只见申请内容，不见申请人'],
  },
  caseContent: {
    label: '申请的内容与办理的经过',
    contents: ['申请描述', '答复', '文书', '同事的意见'],
    isSensitive: false,
    purpose: '办理依申请公开，接受监督',
    basis: DUTY,
    tables: ['application_events', 'replies', 'letters', 'case_comments', 'attachments'],
    protection: '按县、按身份的行级安全；经过只追加，接成登记链',
    readers: [...CASE_STAFF, 'legalReviewer'],
    retention: 'auditTrail',
    recipients: ['行政复议机关、人民法院（卷宗）'],
  },
  identityFiles: {
    label: '身份证件照片、代办同意的照片与录音',
    contents: ['证件照片', '同意书照片', '同意的录音'],
    isSensitive: true,
    purpose: '核对身份；证明本人同意别人代办',
    basis: CONSENT,
    tables: ['personal_files'],
    protection: '每个文件单独加密，绑定县与编号；不进附件清单、不进卷宗',
    readers: CASE_STAFF,
    retention: 'identityPictures',
    recipients: [],
  },
  consents: {
    label: '同意与撤回同意',
    contents: ['版本', '范围', '时间'],
    isSensitive: false,
    purpose: '证明告知过、同意过',
    basis: '《个人信息保护法》第十四条、第十七条',
    tables: ['privacy_consents'],
    protection: '只追加；只有本人和系统看得到',
    readers: [],
    retention: 'privacyConsents',
    recipients: [],
  },
  accounts: {
    label: '账号与联系方式',
    contents: [
      ...['显示的名字', '登录名', '微信 openid', '密码的散列', '手机号码', '电子邮箱'],
      '选了哪几种通知、微信提醒允许过几次',
    ],
    isSensitive: true,
    purpose: '登录，送达提醒',
    basis: CONSENT,
    tables: [
      ...[
        'accounts',
        'account_secrets',
        'account_contacts',
        'notification_settings',
        'message_subscriptions',
      ],
      ...[
        'staff_invitations',
        'staff_wechat',
        'second_factors',
        'recovery_codes',
        'delegations',
        'saved_views',
      ],
    ],
    protection:
      '手机号码、验证器密钥加密；密码只存散列，单成一表，只有系统看得到；居民之间互相看不到',
    readers: ['disclosureOffice', 'systemAdmin'],
    retention: null,
    recipients: [WECHAT, '短信、邮件服务商（只有号码、地址与提醒的话）'],
  },
  signIn: {
    label: '登录与限次',
    contents: ['会话的散列', '失败次数', '登录名的散列'],
    isSensitive: false,
    purpose: '保持登录，防止盗用',
    basis: '《网络安全法》第二十三条',
    tables: [
      ...['sessions', 'refresh_tokens', 'sign_in_attempts', 'sign_in_challenges'],
      ...['status_query_failures', 'rate_windows', 'idempotency_keys'],
    ],
    protection: '只存散列；只有系统看得到；答复的副本加密',
    readers: [],
    retention: 'sessions',
    recipients: [],
  },
  messages: {
    label: '消息',
    contents: ['提醒的题目与内容（不含证件号码）', '发往监督单位的邮箱（送到即清空）'],
    isSensitive: false,
    purpose: '告诉本人办到哪一步',
    basis: DUTY,
    tables: ['inbox_messages', 'outbox_messages', 'message_deliveries'],
    protection: '只有收信人看得到；没有送到的，管理的人只见缘由，不见内容、收件人',
    readers: [],
    retention: 'inbox',
    recipients: [WECHAT, '短信、邮件服务商（只有号码、地址与提醒的话）'],
  },
  villagers: {
    label: '村（居）民的提问与反映，村务监督委员会成员',
    contents: ['提问与反映的内容', '问答能不能公开的结论', '成员姓名、职务、任期、亲属回避'],
    isSensitive: false,
    purpose: '答复村（居）民，公开监督委员会组成',
    basis:
      '《村民委员会组织法》关于村务公开、村务监督机构的规定；《个人信息保护法》第十三条第一款第三项',
    tables: [
      ...['village_questions', 'village_reports', 'village_committee_members'],
      ...['village_supervision_records', 'village_register_entries', 'village_events'],
    ],
    protection: '提问人、反映人不公开；公开前检查身份证号码、电话、账号',
    readers: ['villageEditor', 'supervisionMember', 'townshipSupervisor'],
    retention: null,
    recipients: [
      '公开栏（检查、隐去以后）',
      '微信内容安全检查（提问的文字与 openid；先查出个人号码的不送）',
    ],
  },
  published: {
    label: '公开信息里的个人信息',
    contents: ['名单里的姓名（公示期内）'],
    isSensitive: false,
    purpose: '公示，接受群众监督',
    basis: '《政府信息公开条例》第十五条；《个人信息保护法》第二十五条',
    tables: ['notices', 'notice_revisions', 'notice_takedowns', 'search_documents', 'search_words'],
    protection: '公开前检查；公示期满隐去姓名或者撤下',
    readers: [],
    retention: null,
    recipients: ['公众'],
  },
  acts: {
    label: '工作人员办了什么',
    contents: ['办理人', '时间', '行为'],
    isSensitive: false,
    purpose: '全程留痕，接受监督',
    basis: '《政府信息公开条例》第四十五条；《网络安全法》第二十三条',
    tables: ['audit_entries', 'register_entries', 'notice_events', 'catalogue_version_events'],
    protection: '只追加，接成登记链；data 里没有个人信息',
    readers: ['auditor', 'disclosureOffice'],
    retention: 'auditTrail',
    recipients: [],
  },
} as const satisfies Record<string, PersonalDataKind>;

/** 不存个人信息的表：目录、组织、设定、期限、密钥与计数。新表须归到一边。 */
export const TABLES_WITHOUT_PERSONAL_DATA: readonly string[] = [
  ...[
    'regions',
    'organisations',
    'routing_rows',
    'counters',
    'county_settings',
    'schema_migrations',
  ],
  ...['catalogue_sections', 'catalogue_entries', 'catalogue_imports', 'catalogue_versions'],
  ...['catalogue_version_entries', 'power_list', 'obligations', 'duty_alarms', 'duty_fulfilments'],
  ...[
    'raised_alarms',
    'deadline_sweeps',
    'calendar_recomputes',
    'calendar_years',
    'village_alarms',
  ],
  ...[
    'letter_templates',
    'disclosure_guides',
    'disclosure_rules',
    'annual_reports',
    'notice_channels',
  ],
  ...['conversion_refusals', 'board_inspections', 'village_decisions', 'village_decision_stages'],
  ...['village_list_items', 'village_list_templates', 'register_seals', 'register_checkpoints'],
  ...['register_verifications', 'data_keys', 'key_rotations', 'retention_runs'],
  ...['privacy_assessments', 'wechat_tokens'],
];
