import { useRouter } from '@tarojs/taro';
import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { DraftPreview } from '@miniapp/features/village/draft-preview';
import { routes } from '@miniapp/routes';

const OfficerNoticePage = () => {
  const { params } = useRouter();
  const noticeId = params['noticeId'] ?? '';
  return (
    <StaffPage
      title="公开信息"
      roles={['caseOfficer', 'reviewer', 'approver', 'disclosureOffice']}
      here={routes.officerNotice({ noticeId })}
      entries={deskEntries}
    >
      {({ region }) => <DraftPreview region={region} noticeId={noticeId} />}
    </StaffPage>
  );
};

export default OfficerNoticePage;
