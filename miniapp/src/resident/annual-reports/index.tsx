import { useRouter } from '@tarojs/taro';
import { Page } from '@miniapp/components/page';
import { ReportDetail, ReportList } from '@miniapp/features/disclosure/annual-reports';

const AnnualReportsPage = () => {
  const { params } = useRouter();
  const region = params['region'] ?? '';
  const organisationId = params['organisationId'] ?? '';
  const year = params['year'] ?? '';
  return organisationId === '' || year === '' ? (
    <Page title="政府信息公开年报" lead="每个机关每年公开了什么、收到和答复了多少申请。">
      <ReportList region={region} />
    </Page>
  ) : (
    <Page title="公开年报" ownsHeading width="wide">
      <ReportDetail region={region} organisationId={organisationId} year={year} />
    </Page>
  );
};

export default AnnualReportsPage;
