import { useDoing } from '@miniapp/api/use-doing';
import { useAct } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Stack } from '@miniapp/components/stack';
import { resetStaffSecondFactor, type StaffMember } from '@shared/contract/staff';
import { issuePasswordReset, type IssuedLink } from '@shared/contract/staff-invitations';

export type MemberAct = 'change' | 'leave';

export interface MemberActsProps {
  region: string;
  member: StaffMember;
  onChoose: (act: MemberAct) => void;
  /** 发出了重设密码的链接。 */
  onIssued: (issued: IssuedLink) => void;
}

/** 对一位在岗的工作人员能办的事。 */
export const MemberActs = ({ region, member, onChoose, onIssued }: MemberActsProps) => {
  const reset = useAct(resetStaffSecondFactor);
  const issue = useAct(issuePasswordReset);
  const doing = useDoing();
  const params = { region, accountId: member.accountId };
  return (
    <Stack>
      {doing.failure === '' ? null : (
        <Banner tone="error" isLive>
          {doing.failure}
        </Banner>
      )}
      <ButtonRow>
        <Button onPress={() => onChoose('change')}>改角色和单位</Button>
        {member.loginName === null ? null : (
          <Button
            isLoading={issue.isPending}
            onPress={() =>
              void doing.run(
                async () => onIssued(await issue.mutateAsync({ params })),
                '链接已发出',
              )
            }
          >
            重设密码
          </Button>
        )}
        {member.hasSecondFactor || member.hasWechat ? (
          <Button
            isLoading={reset.isPending}
            onPress={() =>
              void doing.run(() => reset.mutateAsync({ params }), '已解除，下次登录重新绑定')
            }
          >
            {member.hasWechat ? '解除两步验证和微信' : '解除两步验证'}
          </Button>
        ) : null}
        <Button kind="danger" onPress={() => onChoose('leave')}>
          办理离岗
        </Button>
      </ButtonRow>
    </Stack>
  );
};
