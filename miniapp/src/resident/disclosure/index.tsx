import { useRouter } from '@tarojs/taro';
import { Page } from '@miniapp/components/page';
import { DisclosureHome } from '@miniapp/features/disclosure/home';

/** 政府信息公开专栏，不登录也能看。 */
const DisclosurePage = () => {
  const { params } = useRouter();
  return (
    <Page
      title="政府信息公开"
      lead="指南、制度、法定主动公开内容、目录、年报、依申请公开，都从这里进。"
    >
      <DisclosureHome region={params['region'] ?? ''} />
    </Page>
  );
};

export default DisclosurePage;
