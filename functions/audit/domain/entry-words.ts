import { applicationActs } from '@shared/vocabulary/application-act';
import { AUDIT_ACTS, auditSubjects } from '@shared/vocabulary/audit-act';
import { roles } from '@shared/vocabulary/role';
import type { StoredEntry } from '../ports.entries';

const find = (words: Readonly<Record<string, string>>, word: string): string | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined;

/** 行为怎么叫；没有中文名的用代号。 */
export const actLabel = (act: string): string =>
  find(AUDIT_ACTS, act) ?? find(applicationActs.labels, act) ?? act;

/** 对象怎么叫；没有中文名的用代号。 */
export const subjectLabel = (kind: string): string => find(auditSubjects.labels, kind) ?? kind;

/** 谁：居民不写姓名。 */
export const actorLabel = ({ actorId, actorKind, actorName }: StoredEntry): string => {
  if (actorId === null) return '系统';
  return actorKind === 'staff' && actorName !== null ? actorName : '村（居）民';
};

const DOORS: Readonly<Record<string, string>> = {
  password: '账号密码',
  secondFactor: '账号密码和两步验证',
  wechat: '微信',
  demonstration: '演示账号',
};

/** 看得的附记；别的一律不给看，免得日后有人往里写个人信息。 */
const DETAILS: Readonly<Record<string, readonly [string, (word: string) => string]>> = {
  door: ['登录方式', (word) => find(DOORS, word) ?? word],
  purpose: ['用途', (word) => word],
  roles: [
    '角色',
    (words) =>
      words
        .split(' ')
        .map((word) => find(roles.labels, word) ?? word)
        .join('、'),
  ],
  organisationId: ['单位', (word) => word],
  handedOver: ['交接件数', (word) => word],
  from: ['办理前状态', (word) => word],
  version: ['版本', (word) => word],
  count: ['个数', (word) => word],
  fromOn: ['从', (word) => word],
  untilOn: ['到', (word) => word],
};

/** 附记，只取看得的几样。 */
export const detailsOf = (data: StoredEntry['data']): { label: string; text: string }[] =>
  Object.entries(DETAILS).flatMap(([key, [label, say]]) => {
    const value = data[key];
    return typeof value === 'string' || typeof value === 'number'
      ? [{ label, text: say(String(value)) }]
      : [];
  });
