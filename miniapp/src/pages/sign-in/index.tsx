import { Page } from '@miniapp/components/page';

const SignInPage = () => <Page title="登录" />;

export default SignInPage;
