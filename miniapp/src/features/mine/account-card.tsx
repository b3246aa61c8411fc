import { useAct } from '@miniapp/api/use-endpoint';
import { leaveDevice } from '@miniapp/api/session';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Link } from '@miniapp/components/link';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { routes } from '@miniapp/routes';
import { signOut, type Account } from '@shared/contract/identity';
import { roles } from '@shared/vocabulary/role';

export interface AccountCardProps {
  region: string;
  account: Account | null;
}

/** 登录的是谁；没有登录时给出登录的去处。 */
export const AccountCard = ({ region, account }: AccountCardProps) => {
  const leaving = useAct(signOut);
  if (account === null)
    return (
      <Card title="还没有登录">
        <Stack>
          <Paragraph tone="soft">
            看公开信息不用登录；提出申请、查自己的申请、工作人员办事才要登录。
          </Paragraph>
          <Link isButton to={routes.signIn({ next: routes.mine() })}>
            去登录
          </Link>
        </Stack>
      </Card>
    );
  // 服务器退不掉（如没有网络）时，本机也要退出。
  const leave = () =>
    leaving
      .mutateAsync({ params: { region } })
      .catch(() => undefined)
      .then(leaveDevice);
  return (
    <Card title={account.displayName}>
      <Stack>
        <Paragraph tone="soft">
          {[account.organisation?.name, ...account.roles.map((role) => roles.labels[role])]
            .filter(Boolean)
            .join(' · ')}
        </Paragraph>
        <Button onPress={leave}>退出登录</Button>
      </Stack>
    </Card>
  );
};
