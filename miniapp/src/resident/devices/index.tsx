import { useAccount } from '@miniapp/api/use-session';
import { Empty } from '@miniapp/components/empty';
import { Link } from '@miniapp/components/link';
import { Page } from '@miniapp/components/page';
import { DeviceList } from '@miniapp/features/devices/device-list';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { replace } from '@miniapp/navigation';
import { useRegion } from '@miniapp/place/use-region';
import { routes } from '@miniapp/routes';

const DevicesPage = () => {
  const { region } = useRegion();
  const account = useAccount(region);
  return (
    <Page title="登录的设备" entries={deskEntries(account)}>
      {account === null ? (
        <Empty
          title="登录后看登录的设备"
          action={
            <Link
              to={routes.signIn({ next: routes.devices() })}
              onFollow={(to) => void replace(to)}
            >
              去登录
            </Link>
          }
        />
      ) : (
        <DeviceList region={region} />
      )}
    </Page>
  );
};

export default DevicesPage;
