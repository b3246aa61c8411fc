import { Page } from '@miniapp/components/page';

const OfficerDeskPage = () => <Page title="办理台" />;

export default OfficerDeskPage;
