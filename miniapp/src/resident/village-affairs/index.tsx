import { useRouter } from '@tarojs/taro';
import { Page } from '@miniapp/components/page';
import { VillagePublicView } from '@miniapp/features/village-affairs/public-view';

const VillageAffairsPage = () => {
  const { params } = useRouter();
  return (
    <Page title="村里大事">
      <VillagePublicView
        region={params['region'] ?? ''}
        organisationId={params['organisationId'] ?? ''}
      />
    </Page>
  );
};

export default VillageAffairsPage;
