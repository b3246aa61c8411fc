import { Page } from '@miniapp/components/page';

const VillageTasksPage = () => <Page title="待办的公开事项" />;

export default VillageTasksPage;
