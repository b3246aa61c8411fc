import { useAccount } from '@miniapp/api/use-session';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Empty } from '@miniapp/components/empty';
import { Link } from '@miniapp/components/link';
import { Page } from '@miniapp/components/page';
import { Stack } from '@miniapp/components/stack';
import { Citation, Paragraph } from '@miniapp/components/text';
import { LinkApplication } from '@miniapp/features/apply/link-application';
import { MyApplications } from '@miniapp/features/apply/my-applications';
import { StatusQuery } from '@miniapp/features/apply/status-query';
import { go } from '@miniapp/navigation';
import { useRegion } from '@miniapp/place/use-region';
import { routes } from '@miniapp/routes';

const ApplyPage = () => {
  const { region } = useRegion();
  const account = useAccount(region);
  if (region === '')
    return (
      <Page title="申请公开" tab="apply">
        <Empty
          title="先选一个县"
          note="申请由您所选的县的单位答复。"
          action={<Link to={routes.pick()}>选择县和村</Link>}
        />
      </Page>
    );
  return (
    <Page title="申请公开" tab="apply">
      <Stack gap="loose">
        <Card>
          <Stack>
            <Paragraph>
              没找到想看的？可以申请政府公开。收到后二十个工作日内答复，不收检索、复制、邮寄费。
            </Paragraph>
            <Citation>依据：《政府信息公开条例》第二十七条、第三十三条、第四十二条</Citation>
            <Button kind="primary" isBlock onPress={() => go(routes.wizard({ region }))}>
              提出申请
            </Button>
          </Stack>
        </Card>
        {account?.roles.some((role) => role === 'resident' || role === 'assistant') === true ? (
          <MyApplications region={region} />
        ) : null}
        {account === null ? (
          <Link to={routes.signIn({ next: routes.apply() })}>登录后看我的申请</Link>
        ) : null}
        {account?.roles.includes('resident') === true ? <LinkApplication region={region} /> : null}
        <StatusQuery region={region} />
        <Link to={routes.workflow({ region })}>看申请怎样办：工作流程图</Link>
      </Stack>
    </Page>
  );
};

export default ApplyPage;
