import { useRouter } from '@tarojs/taro';
import { Stack } from '@miniapp/components/stack';
import { CaseDetail } from '@miniapp/features/acts/case-detail';
import { DownloadCaseFile } from '@miniapp/features/acts/download-case-file';
import { PersonalFiles } from '@miniapp/features/acts/personal-files';
import { FilingCard } from '@miniapp/features/case/filing-card';
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
              letters={
                <>
                  <Stack gap="tight">
                    <LettersCard region={region} application={application} />
                    <DownloadCaseFile region={region} application={application} />
                    <PersonalFiles region={region} application={application} />
                  </Stack>
                  <FilingCard region={region} application={application} />
                </>
              }
            />
          )}
        </CaseDetail>
      )}
    </StaffPage>
  );
};

export default OfficerCasePage;
