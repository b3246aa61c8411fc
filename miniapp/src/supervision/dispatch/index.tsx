import { Page } from '@miniapp/components/page';

const DispatchPage = () => <Page title="分办台" />;

export default DispatchPage;
