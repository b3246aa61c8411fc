import { Page } from '@miniapp/components/page';

const VillagePreviewPage = () => <Page title="预览" />;

export default VillagePreviewPage;
