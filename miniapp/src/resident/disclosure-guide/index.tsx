import { useRouter } from '@tarojs/taro';
import { Page } from '@miniapp/components/page';
import { GuideDetail } from '@miniapp/features/disclosure/guide';

const GuidePage = () => {
  const { params } = useRouter();
  return (
    <Page title="公开指南" ownsHeading>
      <GuideDetail
        region={params['region'] ?? ''}
        organisationId={params['organisationId'] ?? ''}
      />
    </Page>
  );
};

export default GuidePage;
