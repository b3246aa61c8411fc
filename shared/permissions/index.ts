import type { Role } from '../vocabulary/role';
import { ACCOUNTS } from './accounts';
import { APPLYING } from './applying';
import type { Capability } from './capability';
import { CATALOGUE } from './catalogue';
import { HANDLING } from './handling';
import { OPEN } from './open';
import { PUBLISHING } from './publishing';
import { VILLAGE } from './village';

export type { Capability } from './capability';

/**
 * 权限表：谁能做什么，全项目只有这一张。合同里每个接口的读者必须与它一致，由测试逐个核对。
 * 依据：《个人信息保护法》第五十一条（合理确定个人信息处理的操作权限）。
 */
export const PERMISSIONS: readonly { readonly area: string; readonly of: readonly Capability[] }[] =
  [
    { area: '不登录也能做的', of: OPEN },
    { area: '账号、登录、审计', of: ACCOUNTS },
    { area: '申请人一方', of: APPLYING },
    { area: '依申请公开的办理', of: HANDLING },
    { area: '主动公开', of: PUBLISHING },
    { area: '公开事项目录', of: CATALOGUE },
    { area: '村（居）务公开', of: VILLAGE },
  ];

/** 全部能做的事。 */
export const capabilities: readonly Capability[] = PERMISSIONS.flatMap(({ of }) => of);

/** 一个角色能做的事，不含不登录也能做的。 */
export const capabilitiesOf = (role: Role): readonly Capability[] =>
  capabilities.filter(({ roles }) => roles !== 'everyone' && roles.includes(role));
