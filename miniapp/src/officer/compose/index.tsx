import { useRouter } from '@tarojs/taro';
import { ComposeLoader } from '@miniapp/features/compose/compose-loader';
import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { routes } from '@miniapp/routes';

const OfficerComposePage = () => {
  const { params } = useRouter();
  const noticeId = params['noticeId'] ?? '';
  const subjectOf = params['subjectOf'] ?? '';
  const obligationId = params['obligationId'] ?? '';
  const entryId = params['entryId'] ?? '';
  return (
    <StaffPage
      title="拟写公开信息"
      roles={['caseOfficer']}
      here={routes.officerCompose({ noticeId, subjectOf, obligationId, entryId })}
      entries={deskEntries}
    >
      {({ region, account }) => (
        <ComposeLoader
          region={region}
          organisation={account.organisation}
          track="department"
          noticeId={noticeId}
          subjectOf={subjectOf}
          obligationId={obligationId}
          entryId={entryId}
        />
      )}
    </StaffPage>
  );
};

export default OfficerComposePage;
