import { Page } from '@miniapp/components/page';

const SearchPage = () => <Page title="搜索" />;

export default SearchPage;
