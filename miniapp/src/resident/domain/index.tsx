import { useRouter } from '@tarojs/taro';
import { Page } from '@miniapp/components/page';
import { SectionDetail } from '@miniapp/features/catalogue/section-detail';
import { catalogueSections } from '@shared/vocabulary/domain';

const DomainPage = () => {
  const { params } = useRouter();
  const section =
    catalogueSections.values.find((value) => value === params['section']) ?? 'village-affairs';
  return (
    <Page title={catalogueSections.labels[section]} ownsHeading>
      <SectionDetail region={params['region'] ?? ''} section={section} />
    </Page>
  );
};

export default DomainPage;
