import { useState } from 'react';
import { useDoing } from '@miniapp/api/use-doing';
import { useAct } from '@miniapp/api/use-endpoint';
import { FormSheet } from '@miniapp/components/form-sheet';
import { Paragraph } from '@miniapp/components/text';
import { changeStaff, type StaffMember } from '@shared/contract/staff';
import type { Role } from '@shared/vocabulary/role';
import { PostFields, staffRolesOf, type Post } from './post-fields';

export interface MemberSheetProps {
  region: string;
  mine: readonly Role[];
  member: StaffMember;
  onClose: () => void;
}

/** 改一位工作人员的角色和单位。 */
export const ChangeSheet = ({ region, mine, member, onClose }: MemberSheetProps) => {
  const [post, setPost] = useState<Post>({
    roles: staffRolesOf(member.roles),
    organisationId: member.organisation?.organisationId ?? '',
  });
  const act = useAct(changeStaff);
  const doing = useDoing(['roles', 'organisationId']);
  const save = async () => {
    const { accountId, version } = member;
    const isDone = await doing.run(
      () => act.mutateAsync({ params: { region, accountId }, body: { version, ...post } }),
      '已改好，从现在起照新的办',
    );
    if (isDone) onClose();
  };
  return (
    <FormSheet
      title={`改${member.displayName}的岗位`}
      confirm="保存"
      isBusy={act.isPending}
      problem={doing.failure}
      onConfirm={save}
      onClose={onClose}
    >
      <PostFields
        region={region}
        mine={mine}
        post={post}
        errorOf={doing.errorOf}
        onChange={setPost}
      />
      {member.openCases === 0 ? null : (
        <Paragraph tone="soft">
          {`他认领了${member.openCases}件还没有办结的申请；换了单位或者不再是部门经办人的，退回原单位待认领。`}
        </Paragraph>
      )}
    </FormSheet>
  );
};
