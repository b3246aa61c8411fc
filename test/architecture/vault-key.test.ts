import { expect, test } from '@jest/globals';
import { textOf } from './files';

const template = textOf('serverless.yml');
const roles = [...template.matchAll(/PolicyName: (\w+)\n([\s\S]*?)(?=\n {4}\w+:\n|$)/g)].map(
  ([, name = '', body = '']) => ({ name, usesKey: body.includes('useVaultKey') }),
);

test('只有碰得到个人信息的函数能用主密钥，别的函数拿不到', () => {
  expect(
    roles
      .filter(({ usesKey }) => usesKey)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(
    ['applications', 'deadlineSweep', 'files', 'identity', 'notify', 'staff'].filter((name) =>
      roles.some((role) => role.name === name),
    ),
  );
  expect(roles.find(({ name }) => name === 'board')?.usesKey).toBe(false);
});

test('主密钥每年自动换，删除资源栈也留着；只能封、拆，且必须写明县和用途', () => {
  const key = template.slice(
    template.indexOf('    VaultKey:'),
    template.indexOf('    AttachmentsBucket:'),
  );
  expect(key).toContain('EnableKeyRotation: true');
  expect(key).toContain('DeletionPolicy: Retain');
  const [, statement = ''] = /- &useVaultKey\n([\s\S]*?)(?=\n {16}- )/.exec(template) ?? [];
  expect([...statement.matchAll(/- (kms:\w+)/g)].map(([, action]) => action)).toEqual([
    'kms:Encrypt',
    'kms:Decrypt',
  ]);
  expect(statement).toContain('kms:EncryptionContextKeys');
});
