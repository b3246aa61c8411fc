import { useState } from 'react';
import { useDoing } from '@miniapp/api/use-doing';
import { useAct } from '@miniapp/api/use-endpoint';
import { TextField } from '@miniapp/components/field';
import { FormSheet } from '@miniapp/components/form-sheet';
import type { OutputOf } from '@shared/contract/endpoint';
import { inviteStaff } from '@shared/contract/staff-invitations';
import type { Role } from '@shared/vocabulary/role';
import { IssuedInvitation } from './issued-invitation';
import { PostFields, type Post } from './post-fields';

export interface InviteSheetProps {
  region: string;
  mine: readonly Role[];
  onClose: () => void;
}

type Issued = OutputOf<typeof inviteStaff>;

/** 邀请一位工作人员：填姓名、单位、角色，得到只出示一次的邀请码。 */
export const InviteSheet = ({ region, mine, onClose }: InviteSheetProps) => {
  const [displayName, setName] = useState('');
  const [post, setPost] = useState<Post>({ roles: [], organisationId: '' });
  const [issued, setIssued] = useState<Issued | null>(null);
  const act = useAct(inviteStaff);
  const doing = useDoing(['displayName', 'roles', 'organisationId']);
  if (issued !== null) return <IssuedInvitation issued={issued} onClose={onClose} />;
  const invite = () =>
    doing.run(
      async () =>
        setIssued(await act.mutateAsync({ params: { region }, body: { displayName, ...post } })),
      '邀请已发出',
    );
  return (
    <FormSheet
      title="邀请工作人员"
      confirm="发出邀请"
      isBusy={act.isPending}
      problem={doing.failure}
      onConfirm={invite}
      onClose={onClose}
    >
      <TextField
        label="姓名"
        hint="照身份证上的写；接受邀请的人改不了"
        value={displayName}
        error={doing.errorOf('displayName')}
        onChange={setName}
        maxLength={20}
      />
      <PostFields
        region={region}
        mine={mine}
        post={post}
        errorOf={doing.errorOf}
        onChange={setPost}
      />
    </FormSheet>
  );
};
