import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { StaffPage } from '@miniapp/features/desk/staff-page';
import { ReportDesk } from '@miniapp/features/disclosure-desk/report-desk';
import { ReportEditor } from '@miniapp/features/disclosure-desk/report-editor';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { todayInShanghai } from '@miniapp/format/today';
import { routes } from '@miniapp/routes';

const ReportDeskPage = () => {
  const { params } = useRouter();
  const organisationId = params['organisationId'] ?? '';
  const lastYear = String(Number(todayInShanghai().slice(0, 4)) - 1);
  const [year, setYear] = useState(params['year'] ?? lastYear);
  return (
    <StaffPage
      title="年度报告"
      roles={['caseOfficer', 'approver', 'disclosureOffice']}
      here={routes.reportDesk({ organisationId, year })}
      entries={deskEntries}
    >
      {({ region }) =>
        organisationId === '' ? (
          <ReportDesk region={region} year={year} onYear={setYear} />
        ) : (
          <ReportEditor region={region} organisationId={organisationId} year={year} />
        )
      }
    </StaffPage>
  );
};

export default ReportDeskPage;
