import { Page } from '@miniapp/components/page';

const PickPage = () => <Page title="选择地方" />;

export default PickPage;
