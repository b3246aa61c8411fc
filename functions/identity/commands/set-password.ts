import { ok, refused, type Result } from '@shared/result';
import { hashPassword } from '../../platform/crypto/password';
import type { PasswordStore } from '../ports';

/** 密码至少这么长（字）。 */
export const MIN_PASSWORD = 12;
const MAX_PASSWORD = 200;

export interface SetPassword {
  readonly regionId: string;
  readonly loginName: string;
  readonly password: string;
  readonly at: Date;
  readonly correlationId: string;
}

/**
 * 给工作人员设密码；得到这个人的姓名。已登录的一律退出。
 * 拒绝：密码太短或太长（badInput）；没有这个工作人员（notFound）。
 */
export const setPassword = async (
  store: PasswordStore,
  { password, ...whose }: SetPassword,
): Promise<Result<string>> => {
  if (password.length < MIN_PASSWORD)
    return refused('badInput', `密码太短，至少${String(MIN_PASSWORD)}个字`, { field: 'password' });
  if (password.length > MAX_PASSWORD)
    return refused('badInput', `密码太长，至多${String(MAX_PASSWORD)}个字`, { field: 'password' });
  const passwordHash = await hashPassword(password);
  const name = await store.replacePassword({ ...whose, passwordHash });
  return name === null
    ? refused('notFound', `${whose.regionId} 没有登录名为 ${whose.loginName} 的工作人员`, {
        field: 'loginName',
      })
    : ok(name);
};
