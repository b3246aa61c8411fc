import type { Convention } from '../convention';

/** 登记链的约定。 */
export const REGISTER_CONVENTIONS = {
  supervisorEmail: {
    label: '登记链签章寄给哪个信箱',
    group: 'report',
    kind: 'text',
    default: '',
    max: 200,
    reason:
      '登记链每天的签章寄到县外留存，库里的签章被换掉也看得出。默认不寄；填监督单位（如上级政务公开主管部门）的信箱，几个用逗号隔开。',
    rule: 'D 登记',
    article: '没有条文，本系统约定',
  },
} as const satisfies Record<string, Convention>;
