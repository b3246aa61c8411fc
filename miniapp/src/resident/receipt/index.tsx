import { useRouter } from '@tarojs/taro';
import { Page } from '@miniapp/components/page';
import { ReceiptDetail } from '@miniapp/features/apply/receipt-detail';

const ReceiptPage = () => {
  const { params } = useRouter();
  return (
    <Page title="登记回执">
      <ReceiptDetail
        region={params['region'] ?? ''}
        applicationId={params['applicationId'] ?? ''}
      />
    </Page>
  );
};

export default ReceiptPage;
