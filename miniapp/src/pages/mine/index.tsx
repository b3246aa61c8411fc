import { useAccount } from '@miniapp/api/use-session';
import { Page } from '@miniapp/components/page';
import { Stack } from '@miniapp/components/stack';
import { UnreadTag } from '@miniapp/features/inbox/unread-tag';
import { AccountCard } from '@miniapp/features/mine/account-card';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { ElderSwitch } from '@miniapp/features/mine/elder-switch';
import { Places } from '@miniapp/features/mine/places';
import { PrivacyCard } from '@miniapp/features/mine/privacy-card';
import { Visited } from '@miniapp/features/places/visited';
import { usePlace } from '@miniapp/place/use-place';
import { useRegion } from '@miniapp/place/use-region';

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
          <Places account={account} entries={entries} unread={<UnreadTag region={region} />} />
        )}
        <ElderSwitch />
        <Visited places={history} />
        <PrivacyCard />
      </Stack>
    </Page>
  );
};

export default MinePage;
