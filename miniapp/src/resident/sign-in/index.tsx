import { useRouter } from '@tarojs/taro';
import { Card } from '@miniapp/components/card';
import { Empty } from '@miniapp/components/empty';
import { Link } from '@miniapp/components/link';
import { queryText } from '@miniapp/format/query-text';
import { Page } from '@miniapp/components/page';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { DemonstrationList } from '@miniapp/features/sign-in/demonstration-list';
import { PasswordForm } from '@miniapp/features/sign-in/password-form';
import { WechatCard } from '@miniapp/features/sign-in/wechat-card';
import { replace } from '@miniapp/navigation';
import { useRegion } from '@miniapp/place/use-region';
import { routes } from '@miniapp/routes';

const SignInPage = () => {
  const { params } = useRouter();
  const { region, isRestoring } = useRegion();
  const next = queryText(params['next']);
  const leave = () => void replace(next.startsWith('/') ? next : routes.mine());
  if (region === '')
    return (
      <Page title="登录">
        {isRestoring ? null : (
          <Empty
            title="先选一个县"
            note="登录是按县分开的。"
            action={<Link to={routes.pick()}>选择县和村</Link>}
          />
        )}
      </Page>
    );
  return (
    <Page title="登录">
      <Stack gap="loose">
        {process.env.TARO_ENV === 'weapp' ? <WechatCard region={region} onDone={leave} /> : null}
        <PasswordForm
          region={region}
          onDone={leave}
          onEnrol={() => void replace(routes.secondFactor())}
        />
        {process.env.TARO_ENV === 'weapp' ? null : (
          <Card title="村（居）民登录">
            <Paragraph>
              村（居）民不用账号和密码：在微信里打开“明栏”小程序，用微信登录。看公开信息不用登录。
            </Paragraph>
          </Card>
        )}
        <DemonstrationList region={region} onDone={leave} />
      </Stack>
    </Page>
  );
};

export default SignInPage;
