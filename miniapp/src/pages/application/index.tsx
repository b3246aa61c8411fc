import { Page } from '@miniapp/components/page';

const ApplicationPage = () => <Page title="我的申请" />;

export default ApplicationPage;
