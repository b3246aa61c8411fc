import { Page } from '@miniapp/components/page';
import { PrivacyGuide } from '@miniapp/features/privacy/guide';

const PrivacyPage = () => (
  <Page title="隐私指引" lead="用到您的哪些信息、做什么、存多久、不同意会怎样。">
    <PrivacyGuide />
  </Page>
);

export default PrivacyPage;
