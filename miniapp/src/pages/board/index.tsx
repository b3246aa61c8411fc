import { Page } from '@miniapp/components/page';

const BoardPage = () => <Page title="公开栏" tab="board" />;

export default BoardPage;
