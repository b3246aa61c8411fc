import type { Role } from '../vocabulary/role';

/** 一样能做的事：叫什么、谁能做、是哪几个接口。 */
export interface Capability {
  readonly key: string;
  readonly label: string;
  /** 'everyone'：不登录也能做。 */
  readonly roles: readonly Role[] | 'everyone';
  readonly endpoints: readonly string[];
}

/** @param grant endpoints 是接口的标识，空格隔开 */
export const can = (
  key: string,
  label: string,
  grant: { readonly roles: Capability['roles']; readonly endpoints: string },
): Capability => ({
  key,
  label,
  roles: grant.roles,
  endpoints: grant.endpoints.split(' '),
});
