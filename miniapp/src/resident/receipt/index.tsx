import { useRouter } from '@tarojs/taro';
import { Page } from '@miniapp/components/page';
import { Stack } from '@miniapp/components/stack';
import { ReceiptDetail } from '@miniapp/features/apply/receipt-detail';
import { SubscribeButton } from '@miniapp/features/notify/subscribe-button';

const ReceiptPage = () => {
  const { params } = useRouter();
  const region = params['region'] ?? '';
  return (
    <Page title="登记回执">
      <Stack gap="loose">
        <ReceiptDetail region={region} applicationId={params['applicationId'] ?? ''} />
        <SubscribeButton region={region} isStaff={false} />
      </Stack>
    </Page>
  );
};

export default ReceiptPage;
