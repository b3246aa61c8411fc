import { useAccount } from '@miniapp/api/use-session';
import { Empty } from '@miniapp/components/empty';
import { Link } from '@miniapp/components/link';
import { Page } from '@miniapp/components/page';
import { SubscribeButton } from '@miniapp/features/notify/subscribe-button';
import { Stack } from '@miniapp/components/stack';
import { MessageList } from '@miniapp/features/inbox/message-list';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { replace } from '@miniapp/navigation';
import { useRegion } from '@miniapp/place/use-region';
import { routes } from '@miniapp/routes';

const InboxPage = () => {
  const { region } = useRegion();
  const account = useAccount(region);
  return (
    <Page title="我的消息" entries={deskEntries(account)}>
      {account === null ? (
        <Empty
          title="登录后看消息"
          action={
            <Link to={routes.signIn({ next: routes.inbox() })} onFollow={(to) => void replace(to)}>
              去登录
            </Link>
          }
        />
      ) : (
        <Stack>
          <SubscribeButton region={region} isStaff={!account.roles.includes('resident')} />
          <MessageList region={region} roles={account.roles} />
          <Link to={routes.notificationSettings()}>通知方式：微信、邮件、短信</Link>
        </Stack>
      )}
    </Page>
  );
};

export default InboxPage;
