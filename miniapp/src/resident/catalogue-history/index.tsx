import { useRouter } from '@tarojs/taro';
import { Page } from '@miniapp/components/page';
import { CatalogueHistory } from '@miniapp/features/catalogue/catalogue-history';

/** 公布过的目录版本，下载现行的目录。 */
const CatalogueHistoryPage = () => {
  const { params } = useRouter();
  return (
    <Page title="目录的版本与下载">
      <CatalogueHistory region={params['region'] ?? ''} />
    </Page>
  );
};

export default CatalogueHistoryPage;
