import { useAct } from '@miniapp/api/use-endpoint';
import { messageOf } from '@miniapp/api/problem';
import { Button } from '@miniapp/components/button';
import { showToast } from '@miniapp/components/toast';
import { todayInShanghai } from '@miniapp/format/today';
import { endCommitteeMember, type CommitteeMemberView } from '@shared/contract/village-committee';

export interface LeaveButtonProps {
  region: string;
  member: CommitteeMemberView;
}

/** 一位成员今天起不再担任。 */
export const LeaveButton = ({ region, member }: LeaveButtonProps) => {
  const act = useAct(endCommitteeMember);
  const { memberId, version, name } = member;
  const leave = async () => {
    try {
      const body = { version, leftOn: todayInShanghai() };
      await act.mutateAsync({ params: { region, memberId }, body });
      showToast(`${name}今天起不再担任`);
    } catch (error) {
      showToast(messageOf(error), 'warn');
    }
  };
  return (
    <Button kind="danger" label={`${name}不再担任`} isLoading={act.isPending} onPress={leave}>
      不再担任
    </Button>
  );
};
