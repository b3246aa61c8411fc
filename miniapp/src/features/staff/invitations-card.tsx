import { useDoing } from '@miniapp/api/use-doing';
import { useAct, useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { DataTable } from '@miniapp/components/data-table';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { instantText } from '@miniapp/format/day';
import {
  invitationStates,
  listInvitations,
  revokeInvitation,
  type InvitationView,
} from '@shared/contract/staff-invitations';
import { roles } from '@shared/vocabulary/role';

const COLUMNS = [
  { key: 'name', title: '姓名' },
  { key: 'post', title: '单位、角色，或者重设密码' },
  { key: 'state', title: '进展' },
  { key: 'expires', title: '有效到' },
  { key: 'act', title: '办理' },
];

const rowOf = (invitation: InvitationView, onRevoke: () => void) => {
  const { invitationId, displayName, organisation, state, expiresAt, isPasswordReset } = invitation;
  const words = invitation.roles.map((role) => roles.labels[role]).join('、');
  return {
    key: invitationId,
    cells: [
      displayName,
      isPasswordReset ? '重设密码' : `${organisation.name}：${words}`,
      invitationStates.labels[state],
      instantText(expiresAt),
      state === 'waiting' ? (
        <Button
          key="revoke"
          label={`撤回给${displayName}的${isPasswordReset ? '链接' : '邀请'}`}
          onPress={onRevoke}
        >
          撤回
        </Button>
      ) : (
        ''
      ),
    ],
  };
};

/** 发出的邀请，能撤回还没有接受的。 */
export const InvitationsCard = ({ region }: { region: string }) => {
  const query = useEndpoint(listInvitations, { params: { region } });
  const act = useAct(revokeInvitation);
  const doing = useDoing();
  const revoke = (invitationId: string) => () =>
    void doing.run(
      () => act.mutateAsync({ params: { region, invitationId } }),
      '已撤回，邀请码作废',
    );
  return (
    <Card title="发出的邀请">
      <Stack>
        {doing.failure === '' ? null : (
          <Banner tone="error" isLive>
            {doing.failure}
          </Banner>
        )}
        <Loaded query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title="还没有发出过邀请" note="点上面的“邀请工作人员”。" />
            ) : (
              <DataTable
                caption="发出的邀请，新的在前"
                isCaptionHidden
                columns={COLUMNS}
                rows={items.map((each) => rowOf(each, revoke(each.invitationId)))}
              />
            )
          }
        </Loaded>
      </Stack>
    </Card>
  );
};
