import { Page } from '@miniapp/components/page';

const ApplyPage = () => <Page title="依申请公开" tab="apply" />;

export default ApplyPage;
