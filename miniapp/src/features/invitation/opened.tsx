import { Banner } from '@miniapp/components/banner';
import { TextField } from '@miniapp/components/field';
import { instantText } from '@miniapp/format/day';
import type { OutputOf } from '@shared/contract/endpoint';
import type { openInvitation } from '@shared/contract/staff-invitations';
import { roles } from '@shared/vocabulary/role';

/** 打开了的邀请，或者重设密码的链接。 */
export type Opened = OutputOf<typeof openInvitation>;

export interface OpenedProps {
  region: string;
  code: string;
  opened: Opened;
  onDone: () => void;
}

/** 没有办成的缘由。 */
export const Failure = ({ text }: { text: string }) =>
  text === '' ? null : (
    <Banner tone="error" isLive>
      {text}
    </Banner>
  );

/** 邀请的是谁。 */
export const factsOf = ({
  displayName,
  organisation,
  roles: given,
  expiresAt,
  loginName,
}: Opened) => [
  { key: 'name', label: '姓名', value: displayName },
  { key: 'organisation', label: '单位', value: organisation.name },
  { key: 'roles', label: '角色', value: given.map((role) => roles.labels[role]).join('、') },
  ...(loginName === null ? [] : [{ key: 'login', label: '账号', value: loginName }]),
  { key: 'expires', label: '有效到', value: instantText(expiresAt) },
];

export interface NewPasswordProps {
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** 新密码。 */
export const NewPassword = ({ value, error, onChange }: NewPasswordProps) => (
  <TextField
    label="密码"
    kind="password"
    hint="至少12个字，不要有自己的账号、姓名；几个不相干的词连起来最好记"
    value={value}
    error={error}
    onChange={onChange}
    autoComplete="new-password"
    maxLength={200}
  />
);
