import { useRouter } from '@tarojs/taro';
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

const views: readonly DeskView[] = [
  'unrouted',
  'all',
  'awaitingApproval',
  'awaitingDelivery',
  'awaitingAmendment',
  'finished',
];

const DispatchPage = () => {
  const { params } = useRouter();
  const [currentId, setCurrent] = useState(params['applicationId'] ?? '');
  const open = useOpenCase(setCurrent);
  return (
    <StaffPage
      title="分办台"
      roles={['disclosureOffice']}
      here={routes.dispatch()}
      entries={deskEntries}
    >
      {({ region }) => (
        <Panes
          listLabel="申请"
          detailLabel="申请内容与分办"
          list={<Desk region={region} views={views} currentId={currentId} onOpen={open} />}
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
          placeholder={<Paragraph tone="soft">从左边选一件申请。待确认、待分办的在前。</Paragraph>}
        />
      )}
    </StaffPage>
  );
};

export default DispatchPage;
