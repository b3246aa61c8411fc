import { useRouter } from '@tarojs/taro';
import { useSession } from '@miniapp/api/use-session';
import { Empty } from '@miniapp/components/empty';
import { Link } from '@miniapp/components/link';
import { Page } from '@miniapp/components/page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { WorkflowCharts } from '@miniapp/features/workflow-chart/workflow-charts';
import { useRegion } from '@miniapp/place/use-region';
import { routes } from '@miniapp/routes';
import { workflowKinds } from '@shared/contract/workflow-chart';

/** 两张工作流程图，不登录也能看。 */
const WorkflowPage = () => {
  const { params } = useRouter();
  const { region: chosen } = useRegion();
  const { session } = useSession();
  const region = params['region'] ?? (chosen === '' ? (session?.account.region ?? '') : chosen);
  const kind = workflowKinds.values.find((each) => each === params['kind']) ?? 'application';
  return (
    <Page
      title="工作流程图"
      width="wide"
      lead="一件申请、一条公开信息从头到尾怎样办，由谁办，依据什么，最迟多久。"
      entries={deskEntries(session?.account ?? null)}
    >
      {region === '' ? (
        <Empty title="先选一个县" action={<Link to={routes.pick()}>选择县和村</Link>} />
      ) : (
        <WorkflowCharts region={region} first={kind} />
      )}
    </Page>
  );
};

export default WorkflowPage;
