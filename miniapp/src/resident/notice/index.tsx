import { useRouter } from '@tarojs/taro';
import { Page } from '@miniapp/components/page';
import { Stack } from '@miniapp/components/stack';
import { NoticeDetail } from '@miniapp/features/notice/notice-detail';
import { StaffLink } from '@miniapp/features/notice/staff-link';
import { NoticePoster } from '@miniapp/features/poster/notice-poster';
import { useNoticeShare } from '@miniapp/features/poster/share';
import { NoticeQuestions } from '@miniapp/features/village-affairs/notice-questions';
import { SimilarNotices } from '@miniapp/features/search/similar-notices';

const NoticePage = () => {
  const { params } = useRouter();
  const at = { region: params['region'] ?? '', noticeId: params['noticeId'] ?? '' };
  useNoticeShare(at);
  return (
    <Page title="公开信息" ownsHeading>
      <Stack gap="loose">
        <NoticeDetail {...at} />
        <StaffLink {...at} />
        <NoticePoster {...at} />
        <NoticeQuestions {...at} />
        <SimilarNotices {...at} />
      </Stack>
    </Page>
  );
};

export default NoticePage;
