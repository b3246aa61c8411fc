import { useState } from 'react';
import { usePages } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem, NoteLines } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Pager } from '@miniapp/components/pager';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { listStaff, type StaffMember } from '@shared/contract/staff';
import { roles as roleList, staffRoles, type Role } from '@shared/vocabulary/role';
import { InvitationsCard } from './invitations-card';
import { InviteSheet } from './invite-sheet';
import { factorText, MemberSheet } from './member-sheet';
import { staffRolesOf } from './post-fields';
import { StaffFilters, type StaffFilter } from './staff-filters';

const usedText = ({ lastSignedInOn }: StaffMember): string =>
  lastSignedInOn === null ? '没有登录过' : `最近登录${dayText(lastSignedInOn)}`;

const Row = ({ member, onOpen }: { member: StaffMember; onOpen: () => void }) => (
  <CellItem
    icon="person"
    title={member.displayName}
    note={
      <NoteLines
        lines={[
          [member.organisation?.name, member.roles.map((role) => roleList.labels[role]).join('、')]
            .filter(Boolean)
            .join('，'),
          `${usedText(member)}；两步验证${factorText(member)}`,
        ]}
      />
    }
    onPress={onOpen}
  />
);

const useStaff = (region: string, { name, role, state }: StaffFilter) =>
  usePages(listStaff, {
    params: { region },
    query: {
      state,
      ...(name === '' ? {} : { name }),
      ...(role === '' ? {} : { role: staffRolesOf(staffRoles).find((each) => each === role) }),
    },
  });

const List = ({
  region,
  filter,
  onOpen,
}: {
  region: string;
  filter: StaffFilter;
  onOpen: (member: StaffMember) => void;
}) => {
  const pages = useStaff(region, filter);
  return (
    <Loaded query={pages}>
      {(data) => {
        const items = data.pages.flatMap((page) => page.items);
        if (items.length === 0) return <Empty title="没有符合条件的工作人员" />;
        return (
          <Stack>
            <CellGroup label="工作人员">
              {items.map((member) => (
                <Row key={member.accountId} member={member} onOpen={() => onOpen(member)} />
              ))}
            </CellGroup>
            <Pager
              unit="人"
              shown={items.length}
              hasMore={pages.hasNextPage}
              isLoading={pages.isFetchingNextPage}
              onMore={() => pages.fetchNextPage()}
            />
          </Stack>
        );
      }}
    </Loaded>
  );
};

export interface StaffPanelProps {
  region: string;
  /** 管账号的人自己的角色。 */
  mine: readonly Role[];
}

/** 工作人员：名单、邀请、改岗位、离岗。 */
export const StaffPanel = ({ region, mine }: StaffPanelProps) => {
  const [filter, setFilter] = useState<StaffFilter>({ name: '', role: '', state: 'working' });
  const [opened, setOpened] = useState<StaffMember | null>(null);
  const [isInviting, setInviting] = useState(false);
  return (
    <Stack gap="loose">
      <Paragraph tone="lead">
        工作人员由邀请得到账号，姓名、单位、角色在邀请里定好；离岗当即停用，办过的事仍写着姓名。
      </Paragraph>
      <ButtonRow>
        <Button kind="primary" onPress={() => setInviting(true)}>
          邀请工作人员
        </Button>
      </ButtonRow>
      <StaffFilters filter={filter} onChange={setFilter} />
      <Card title="工作人员" isFlush>
        <List region={region} filter={filter} onOpen={setOpened} />
      </Card>
      <InvitationsCard region={region} />
      {isInviting ? (
        <InviteSheet region={region} mine={mine} onClose={() => setInviting(false)} />
      ) : null}
      {opened === null ? null : (
        <MemberSheet
          key={opened.accountId}
          region={region}
          mine={mine}
          member={opened}
          onClose={() => setOpened(null)}
        />
      )}
    </Stack>
  );
};
