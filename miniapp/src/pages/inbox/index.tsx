import { Page } from '@miniapp/components/page';

const InboxPage = () => <Page title="消息" />;

export default InboxPage;
