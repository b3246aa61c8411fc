import { DATA_MAP, type PersonalDataKind } from '@shared/law/data-map';
import { RETENTION, RETENTION_ACTIONS, type RetentionRule } from '@shared/law/retention';
import { roles } from '@shared/vocabulary/role';

const list = (items: readonly string[], none: string): string =>
  items.length === 0 ? none : items.join('、');

/** 留多久的一句话。@param archiveYears 档案保管年数 */
const keptFor = ({ days, from, action }: RetentionRule, archiveYears: number): string => {
  if (days === null) return RETENTION_ACTIONS.keep;
  const length = days === 'archiveYears' ? `${String(archiveYears)}年` : `${String(days)}天`;
  return `自${from}起${length}，到期${RETENTION_ACTIONS[action]}`;
};

const section = (kind: PersonalDataKind, archiveYears: number): string[] => [
  `## ${kind.label}${kind.isSensitive ? '（敏感）' : ''}`,
  `- 内容：${list(kind.contents, '无')}`,
  `- 目的、方式：${kind.purpose}`,
  `- 依据：${kind.basis}`,
  `- 存放：${list(kind.tables, '无')}`,
  `- 保护措施：${kind.protection}`,
  `- 本人以外看得到的：${list(
    kind.readers.map((role) => roles.labels[role]),
    '没有',
  )}`,
  `- 保存：${kind.retention === null ? '账号在用、信息有效期间' : keptFor(RETENTION[kind.retention], archiveYears)}`,
  `- 提供给：${list(kind.recipients, '不提供')}`,
  '',
];

/**
 * 个人信息保护影响评估报告，由数据地图生成（Markdown）：目的方式是否合法正当必要、影响与风险、措施是否相称。
 * 依据：《个人信息保护法》第五十五条、第五十六条（报告至少保存三年）。
 */
export const composeAssessment = (given: {
  readonly countyName: string;
  readonly assessedOn: string;
  readonly version: number;
  readonly archiveYears: number;
}): string => {
  const kinds: readonly PersonalDataKind[] = Object.values(DATA_MAP);
  const sensitive = kinds.filter(({ isSensitive }) => isSensitive).map(({ label }) => label);
  return [
    `# ${given.countyName}政务公开系统个人信息保护影响评估报告（第${String(given.version)}版）`,
    `评估日期：${given.assessedOn}　依据：《个人信息保护法》第五十五条、第五十六条`,
    '',
    '本报告由系统的数据地图与留存期限表生成，与实际运行的系统一致；评估人应当逐项核对并签字。',
    '',
    ...kinds.flatMap((kind) => section(kind, given.archiveYears)),
    '## 对个人权益的影响与安全风险',
    `- 按敏感个人信息保护的：${list(sensitive, '无')}`,
    '- 主要风险：申请人身份泄露，可能招致报复、骚扰；公示名单超期公开；内部人员越权查看。',
    '- 措施：信封加密、默认隐去、查看写用途并记审计、按县按身份的行级安全、公示期满自动隐去或撤下、按期限清理。',
    '- 数据存放在境内（第三十六条）。',
    '',
    '评估人：　　　　　　　　负责人：　　　　　　　　日期：',
    '',
  ].join('\n');
};
