import { useState } from 'react';
import { Panes } from '@miniapp/components/panes';
import { Paragraph } from '@miniapp/components/text';
import { CaseDetail } from '@miniapp/features/acts/case-detail';
import { CaseBrief, CaseRecord } from '@miniapp/features/case/case-record';
import { Desk, type DeskView } from '@miniapp/features/desk/desk';
import { StaffPage } from '@miniapp/features/desk/staff-page';
import { useOpenCase } from '@miniapp/features/desk/use-open-case';
import { LettersCard } from '@miniapp/features/letters/letters-card';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { routes } from '@miniapp/routes';
import type { Role } from '@shared/vocabulary/role';

const officerViews: readonly DeskView[] = [
  'department',
  'mine',
  'awaitingApproval',
  'awaitingDelivery',
  'awaitingAmendment',
  'all',
  'finished',
];
const approverViews: readonly DeskView[] = ['awaitingApproval', 'department', 'all', 'finished'];
const reviewerViews: readonly DeskView[] = ['all', 'finished'];

const viewsOf = (roles: readonly Role[]): readonly DeskView[] => {
  if (roles.includes('caseOfficer')) return officerViews;
  return roles.includes('approver') ? approverViews : reviewerViews;
};

const OfficerDeskPage = () => {
  const [currentId, setCurrent] = useState('');
  const open = useOpenCase(setCurrent);
  return (
    <StaffPage
      title="待办申请"
      roles={['caseOfficer', 'reviewer', 'legalReviewer', 'approver']}
      here={routes.officerDesk()}
      entries={deskEntries}
    >
      {({ region, account }) => (
        <Panes
          listLabel="待办"
          detailLabel="申请"
          list={
            <Desk
              region={region}
              views={viewsOf(account.roles)}
              currentId={currentId}
              onOpen={open}
            />
          }
          detail={
            currentId === '' ? undefined : (
              <CaseDetail
                key={currentId}
                region={region}
                applicationId={currentId}
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
            )
          }
          placeholder={<Paragraph tone="soft">从左边选一件申请。剩余工作日少的在前。</Paragraph>}
        />
      )}
    </StaffPage>
  );
};

export default OfficerDeskPage;
