import { useRouter } from '@tarojs/taro';
import { CaseDetail } from '@miniapp/features/acts/case-detail';
import { CaseBrief, CaseRecord } from '@miniapp/features/case/case-record';
import { StaffPage } from '@miniapp/features/desk/staff-page';
import { LettersCard } from '@miniapp/features/letters/letters-card';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { routes } from '@miniapp/routes';

const OfficerCasePage = () => {
  const { params } = useRouter();
  const applicationId = params['applicationId'] ?? '';
  return (
    <StaffPage
      title="办理申请"
      roles={['caseOfficer', 'reviewer', 'legalReviewer', 'approver', 'disclosureOffice']}
      here={routes.officerCase({ applicationId })}
      entries={deskEntries}
    >
      {({ region }) => (
        <CaseDetail
          region={region}
          applicationId={applicationId}
          isWide
          lead={(application) => <CaseBrief application={application} />}
        >
          {(application) => (
            <CaseRecord
              region={region}
              application={application}
              letters={<LettersCard region={region} application={application} />}
            />
          )}
        </CaseDetail>
      )}
    </StaffPage>
  );
};

export default OfficerCasePage;
