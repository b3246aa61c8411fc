import { useRouter } from '@tarojs/taro';
import { Page } from '@miniapp/components/page';
import { BodyCoverage } from '@miniapp/features/coverage/body-coverage';

const CoveragePage = () => {
  const { params } = useRouter();
  return (
    <Page title="公开情况">
      <BodyCoverage
        region={params['region'] ?? ''}
        organisationId={params['organisationId'] ?? ''}
      />
    </Page>
  );
};

export default CoveragePage;
