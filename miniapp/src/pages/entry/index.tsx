import { Page } from '@miniapp/components/page';

const EntryPage = () => <Page title="公开事项" />;

export default EntryPage;
