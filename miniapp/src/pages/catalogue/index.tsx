import { Page } from '@miniapp/components/page';

const CataloguePage = () => <Page title="公开事项目录" tab="catalogue" />;

export default CataloguePage;
