import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { Empty } from '@miniapp/components/empty';
import { Link } from '@miniapp/components/link';
import { Page } from '@miniapp/components/page';
import { AcceptPanel } from '@miniapp/features/invitation/accept-panel';
import { queryText } from '@miniapp/format/query-text';
import { replace } from '@miniapp/navigation';
import { useRegion } from '@miniapp/place/use-region';
import { routes } from '@miniapp/routes';

/** 邀请码在网址的 # 之后，不发给服务器；小程序没有，要手工填。读过就从地址栏去掉。 */
const codeInAddress = (): string => {
  if (process.env.TARO_ENV !== 'h5') return '';
  const { hash, pathname, search } = window.location;
  if (hash === '') return '';
  window.history.replaceState(window.history.state, '', `${pathname}${search}`);
  return hash.slice(1);
};

const InvitationPage = () => {
  const { params } = useRouter();
  const here = useRegion();
  const given = queryText(params['region']);
  const region = given === '' ? here.region : given;
  const [code] = useState(codeInAddress);
  return (
    <Page title="接受邀请、重设密码">
      {region === '' ? (
        <Empty
          title="先选一个县"
          note="邀请是按县分开的。"
          action={<Link to={routes.pick()}>选择县和村</Link>}
        />
      ) : (
        <AcceptPanel region={region} given={code} onDone={() => void replace(routes.signIn())} />
      )}
    </Page>
  );
};

export default InvitationPage;
