import { Page } from '@miniapp/components/page';

const ReceiptPage = () => <Page title="申请回执" />;

export default ReceiptPage;
