import { Page } from '@miniapp/components/page';

const DomainPage = () => <Page title="公开领域" />;

export default DomainPage;
