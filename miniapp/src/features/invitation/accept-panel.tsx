import { useState } from 'react';
import { useDoing } from '@miniapp/api/use-doing';
import { useAct } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { TextField } from '@miniapp/components/field';
import { KeyValue } from '@miniapp/components/key-value';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { instantText } from '@miniapp/format/day';
import type { OutputOf } from '@shared/contract/endpoint';
import { acceptInvitation, openInvitation } from '@shared/contract/staff-invitations';
import { needsSecondFactor } from '@shared/permissions/staff-roles';
import { roles } from '@shared/vocabulary/role';

type Opened = OutputOf<typeof openInvitation>;

const Failure = ({ text }: { text: string }) =>
  text === '' ? null : (
    <Banner tone="error" isLive>
      {text}
    </Banner>
  );

interface CodeCardProps {
  region: string;
  given: string;
  onOpened: (code: string, opened: Opened) => void;
}

/** 填邀请码；扫码、点网址来的已经填好。 */
const CodeCard = ({ region, given, onOpened }: CodeCardProps) => {
  const [code, setCode] = useState(given);
  const act = useAct(openInvitation);
  const doing = useDoing(['code']);
  const open = () =>
    doing.run(
      async () => onOpened(code, await act.mutateAsync({ params: { region }, body: { code } })),
      '请核对是不是您本人',
    );
  return (
    <Card title="打开邀请">
      <Stack>
        <Failure text={doing.failure} />
        <TextField
          label="邀请码"
          hint="扫码、点网址来的已经填好"
          value={code}
          error={doing.errorOf('code')}
          onChange={setCode}
          maxLength={43}
        />
        <ButtonRow>
          <Button kind="primary" isLoading={act.isPending} onPress={() => void open()}>
            打开
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
};

const factsOf = ({ displayName, organisation, roles: given, expiresAt }: Opened) => [
  { key: 'name', label: '姓名', value: displayName },
  { key: 'organisation', label: '单位', value: organisation.name },
  { key: 'roles', label: '角色', value: given.map((role) => roles.labels[role]).join('、') },
  { key: 'expires', label: '有效到', value: instantText(expiresAt) },
];

interface JoinCardProps {
  region: string;
  code: string;
  opened: Opened;
  onDone: () => void;
}

/** 设账号和密码。 */
const JoinCard = ({ region, code, opened, onDone }: JoinCardProps) => {
  const [loginName, setLoginName] = useState('');
  const [password, setPassword] = useState('');
  const act = useAct(acceptInvitation);
  const doing = useDoing(['loginName', 'password']);
  const join = async () => {
    const body = { code, loginName, password };
    const isDone = await doing.run(
      () => act.mutateAsync({ params: { region }, body }),
      '账号已建好，请登录',
    );
    if (isDone) onDone();
  };
  return (
    <Card title="设账号和密码">
      <Stack>
        <KeyValue items={factsOf(opened)} />
        <Paragraph tone="soft">不是您本人的，请不要接受，告诉邀请您的人。</Paragraph>
        <Failure text={doing.failure} />
        <TextField
          label="账号"
          hint="3到30个小写字母、数字，以字母开头，登录时用"
          value={loginName}
          error={doing.errorOf('loginName')}
          onChange={setLoginName}
          autoComplete="username"
          maxLength={30}
        />
        <TextField
          label="密码"
          kind="password"
          hint="至少12个字，不要有自己的账号、姓名；几个不相干的词连起来最好记"
          value={password}
          error={doing.errorOf('password')}
          onChange={setPassword}
          autoComplete="new-password"
          maxLength={200}
        />
        {needsSecondFactor(opened.roles) ? (
          <Banner tone="info">您的角色登录要两步验证：第一次登录以后先绑定手机上的验证器。</Banner>
        ) : null}
        <ButtonRow>
          <Button kind="primary" isLoading={act.isPending} onPress={() => void join()}>
            接受邀请
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
};

export interface AcceptPanelProps {
  region: string;
  /** 网址里带来的邀请码；没有为空。 */
  given: string;
  onDone: () => void;
}

/** 接受邀请：打开看是谁，再设账号和密码。 */
export const AcceptPanel = ({ region, given, onDone }: AcceptPanelProps) => {
  const [open, setOpen] = useState<{ code: string; opened: Opened } | null>(null);
  return open === null ? (
    <CodeCard
      region={region}
      given={given}
      onOpened={(code, opened) => setOpen({ code, opened })}
    />
  ) : (
    <JoinCard region={region} {...open} onDone={onDone} />
  );
};
