import { Page } from '@miniapp/components/page';

const NoticePage = () => <Page title="公开信息" />;

export default NoticePage;
