import { useAccount } from '@miniapp/api/use-session';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Page } from '@miniapp/components/page';
import { Stack } from '@miniapp/components/stack';
import { UnreadTag } from '@miniapp/features/inbox/unread-tag';
import { AccountCard } from '@miniapp/features/mine/account-card';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { ElderSwitch } from '@miniapp/features/mine/elder-switch';
import { PrivacyCard } from '@miniapp/features/mine/privacy-card';
import { Visited } from '@miniapp/features/places/visited';
import { usePlace } from '@miniapp/place/use-place';
import { useRegion } from '@miniapp/place/use-region';
import { routes } from '@miniapp/routes';

const MinePage = () => {
  const { region } = useRegion();
  const { history } = usePlace();
  const account = useAccount(region);
  const entries = deskEntries(account);
  return (
    <Page title="我的" tab="mine" entries={entries}>
      <Stack gap="loose">
        <AccountCard region={region} account={account} />
        {account === null ? null : (
          <Card isFlush>
            <CellGroup label="去处">
              {entries.map((entry) => (
                <CellItem key={entry.to} icon="edit" title={entry.label} to={entry.to} />
              ))}
              <CellItem
                icon="bell"
                title="我的消息"
                to={routes.inbox()}
                value={<UnreadTag region={region} />}
              />
              <CellItem icon="speaker" title="通知方式" to={routes.notificationSettings()} />
              <CellItem icon="person" title="登录的设备" to={routes.devices()} />
              {account.roles.includes('resident') ? (
                <CellItem icon="person" title="我的信息" to={routes.myData()} />
              ) : null}
            </CellGroup>
          </Card>
        )}
        <ElderSwitch />
        <Visited places={history} />
        <PrivacyCard />
      </Stack>
    </Page>
  );
};

export default MinePage;
