import { colleague, dayField, lines, longText, optionalDay, shortText } from './act-inputs';
import { defineAct } from './define-act';

const handlers = ['caseOfficer', 'disclosureOffice'] as const;

export const reassignApplication = defineAct({
  id: 'reassignApplication',
  slug: 'reassign',
  title: '交给同事办理',
  audience: ['caseOfficer', 'approver'],
  fields: { toAccountId: colleague('交给谁'), reason: longText('理由', 500) },
});

export const splitApplication = defineAct({
  id: 'splitApplication',
  slug: 'split',
  title: '按一事一申请拆分',
  audience: handlers,
  fields: {
    matters: lines('各项申请内容', '一行一项：第一项留在本件，其余各登记为一件，收到之日不变'),
    reason: longText('理由', 500),
  },
});

export const mergeDuplicate = defineAct({
  id: 'mergeDuplicate',
  slug: 'merge',
  title: '并入同一申请人的另一件',
  audience: handlers,
  fields: {
    intoNumber: shortText('并入哪一件（登记编号）', 40),
    reason: longText('理由', 500, '申请人会看到'),
  },
});

export const requestAmendment = defineAct({
  id: 'requestAmendment',
  slug: 'request-amendment',
  title: '要求补正',
  audience: handlers,
  fields: {
    items: lines('需要补正的事项', '一行一项，一次说全'),
    guidance: longText('怎样补正', 1000, '告诉申请人怎样写才清楚'),
    until: optionalDay('补正的最后一天', '不填按本县约定的工作日数推算'),
  },
});

export const receiveAmendment = defineAct({
  id: 'receiveAmendment',
  slug: 'receive-amendment',
  title: '补正申请内容',
  audience: ['resident', 'assistant', ...handlers],
  fields: {
    description: longText('补正后的申请内容', 2000),
    receivedOn: optionalDay('收到补正之日', '工作人员代为登记时填写；不填即今天'),
  },
});

export const deemAbandoned = defineAct({
  id: 'deemAbandoned',
  slug: 'deem-abandoned',
  title: '视为放弃，不再处理',
  audience: handlers,
  fields: { finding: longText('申请人没有正当理由的认定', 500) },
});

export const askReasons = defineAct({
  id: 'askReasons',
  slug: 'ask-reasons',
  title: '要求说明理由',
  audience: handlers,
  fields: {
    finding: longText('数量、频次明显超过合理范围的情况', 500),
    until: optionalDay('说明理由的最后一天', '不填按十五个工作日推算'),
  },
});

export const receiveReasons = defineAct({
  id: 'receiveReasons',
  slug: 'receive-reasons',
  title: '说明理由',
  audience: ['resident', 'assistant', ...handlers],
  fields: { reasons: longText('理由', 1000) },
});

export const fixDelayedPeriod = defineAct({
  id: 'fixDelayedPeriod',
  slug: 'fix-delayed-period',
  title: '确定延迟答复的期限',
  audience: ['disclosureOffice'],
  fields: {
    until: dayField('最迟哪天答复', '理由合理而按期确实办不完的，确定合理的期限并告知申请人'),
    reason: longText('理由', 500),
  },
});
