import { Page } from '@miniapp/components/page';

const NoticesPage = () => <Page title="公开信息列表" />;

export default NoticesPage;
