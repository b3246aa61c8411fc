import { useState } from 'react';
import { Tabs } from '@miniapp/components/tabs';
import { StaffPage } from '@miniapp/features/desk/staff-page';
import { AttributeReviews } from '@miniapp/features/disclosure-desk/attribute-reviews';
import { ConversionProposals } from '@miniapp/features/disclosure-desk/conversion-proposals';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { routes } from '@miniapp/routes';
import type { Account } from '@shared/contract/identity';

const TABS = [
  { key: 'proposals', label: '多人申请的' },
  { key: 'reviews', label: '到期复核' },
] as const;

const Content = ({ region, account }: { region: string; account: Account }) => {
  const [tab, setTab] = useState<(typeof TABS)[number]['key']>('proposals');
  const isOffice = account.roles.includes('disclosureOffice');
  const proposals = (
    <ConversionProposals
      region={region}
      canDecline={isOffice}
      canCompose={account.roles.includes('caseOfficer')}
    />
  );
  if (!isOffice) return proposals;
  return (
    <Tabs label="复核与转为主动公开" items={TABS} current={tab} onChange={setTab}>
      {tab === 'proposals' ? proposals : <AttributeReviews region={region} />}
    </Tabs>
  );
};

const AttributeReviewsPage = () => (
  <StaffPage
    title="复核与转为主动公开"
    roles={['caseOfficer', 'disclosureOffice']}
    here={routes.attributeReviews()}
    entries={deskEntries}
  >
    {({ region, account }) => <Content region={region} account={account} />}
  </StaffPage>
);

export default AttributeReviewsPage;
