import { useRouter } from '@tarojs/taro';
import { StaffPage } from '@miniapp/features/desk/staff-page';
import { deskEntries } from '@miniapp/features/mine/desk-entries';
import { DecisionEditor } from '@miniapp/features/village-affairs/decision-editor';
import { routes } from '@miniapp/routes';

const VillageDecisionPage = () => {
  const decisionId = useRouter().params['decisionId'] ?? '';
  return (
    <StaffPage
      title="四议两公开"
      roles={['villageEditor', 'supervisionMember']}
      here={routes.villageDecision({ decisionId })}
      entries={deskEntries}
    >
      {({ region, account }) => (
        <DecisionEditor
          region={region}
          decisionId={decisionId}
          canWrite={account.roles.includes('villageEditor')}
        />
      )}
    </StaffPage>
  );
};

export default VillageDecisionPage;
