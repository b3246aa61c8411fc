import { Page } from '@miniapp/components/page';

const VillageComposePage = () => <Page title="拟写公开信息" />;

export default VillageComposePage;
