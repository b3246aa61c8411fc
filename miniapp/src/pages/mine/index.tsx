import { Page } from '@miniapp/components/page';

const MinePage = () => <Page title="我的" tab="mine" />;

export default MinePage;
