import { useRouter } from '@tarojs/taro';
import { Page } from '@miniapp/components/page';
import { RuleDetail, RuleList } from '@miniapp/features/disclosure/rules';

const RulesPage = () => {
  const { params } = useRouter();
  const region = params['region'] ?? '';
  const ruleId = params['ruleId'] ?? '';
  return ruleId === '' ? (
    <Page title="政府信息公开制度" lead="公开工作怎样办的流程与规定。">
      <RuleList region={region} />
    </Page>
  ) : (
    <Page title="公开制度" ownsHeading>
      <RuleDetail region={region} ruleId={ruleId} />
    </Page>
  );
};

export default RulesPage;
