import { Page } from '@miniapp/components/page';

const OfficerCasePage = () => <Page title="申请办理" />;

export default OfficerCasePage;
