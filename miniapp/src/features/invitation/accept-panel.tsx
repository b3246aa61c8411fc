import { useState } from 'react';
import { useDoing } from '@miniapp/api/use-doing';
import { useAct } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { openInvitation } from '@shared/contract/staff-invitations';
import { JoinCard } from './join-card';
import { Failure, type Opened } from './opened';
import { ResetCard } from './reset-card';

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
          hint="扫码、点网址来的已经填好；没有的，整段粘贴"
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

export interface AcceptPanelProps {
  region: string;
  /** 网址里带来的邀请码；没有为空。 */
  given: string;
  onDone: () => void;
}

/** 接受邀请：打开看是谁，再设账号和密码；重设密码的链接只设密码。 */
export const AcceptPanel = ({ region, given, onDone }: AcceptPanelProps) => {
  const [open, setOpen] = useState<{ code: string; opened: Opened } | null>(null);
  if (open === null)
    return (
      <CodeCard
        region={region}
        given={given}
        onOpened={(code, opened) => setOpen({ code, opened })}
      />
    );
  return open.opened.loginName === null ? (
    <JoinCard region={region} {...open} onDone={onDone} />
  ) : (
    <ResetCard region={region} {...open} onDone={onDone} />
  );
};
