import { useRouter } from '@tarojs/taro';
import { Page } from '@miniapp/components/page';
import { NoticeDetail } from '@miniapp/features/notice/notice-detail';

const NoticePage = () => {
  const { params } = useRouter();
  return (
    <Page title="公开信息" ownsHeading>
      <NoticeDetail region={params['region'] ?? ''} noticeId={params['noticeId'] ?? ''} />
    </Page>
  );
};

export default NoticePage;
