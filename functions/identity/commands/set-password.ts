import { ok, refused, type Result } from '@shared/result';
import { strongPasswords } from '../../platform/crypto/password';
import { checkPassword } from '../domain/password-rule';
import type { PasswordStore } from '../ports';

export interface SetPassword {
  readonly regionId: string;
  readonly loginName: string;
  readonly password: string;
  readonly at: Date;
  readonly correlationId: string;
}

/**
 * 给工作人员设密码；得到这个人的姓名。已登录的一律退出。
 * 拒绝：没有这个工作人员（notFound）；密码不够好，与接受邀请时一样（ruleViolated，见 checkPassword）。
 */
export const setPassword = async (
  store: PasswordStore,
  { password, ...whose }: SetPassword,
): Promise<Result<string>> => {
  const { regionId, loginName } = whose;
  const unknown = refused('notFound', `${regionId} 没有登录名为 ${loginName} 的工作人员`, {
    field: 'loginName',
  });
  const displayName = await store.staffName(regionId, loginName);
  if (displayName === null) return unknown;
  const strong = checkPassword(password, { loginName, displayName });
  if (!strong.ok) return strong;
  const passwordHash = await strongPasswords.hash(password);
  const name = await store.replacePassword({ ...whose, passwordHash });
  return name === null ? unknown : ok(name);
};
