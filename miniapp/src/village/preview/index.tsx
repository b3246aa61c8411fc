import { useRouter } from '@tarojs/taro';
import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { DraftPreview } from '@miniapp/features/village/draft-preview';
import { routes } from '@miniapp/routes';

const VillagePreviewPage = () => {
  const { params } = useRouter();
  const noticeId = params['noticeId'] ?? '';
  return (
    <StaffPage
      title="预览"
      roles={['villageEditor', 'supervisionMember']}
      here={routes.villagePreview({ noticeId })}
      entries={deskEntries}
    >
      {({ region }) => <DraftPreview region={region} noticeId={noticeId} />}
    </StaffPage>
  );
};

export default VillagePreviewPage;
