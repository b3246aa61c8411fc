import { Page } from '@miniapp/components/page';

const WizardPage = () => <Page title="申请公开政府信息" />;

export default WizardPage;
