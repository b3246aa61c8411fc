import { useState } from 'react';
import { KeyValue } from '@miniapp/components/key-value';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import type { StaffMember } from '@shared/contract/staff';
import type { IssuedLink } from '@shared/contract/staff-invitations';
import { roles } from '@shared/vocabulary/role';
import { ChangeSheet, type MemberSheetProps } from './change-sheet';
import { IssuedInvitation } from './issued-invitation';
import { LeaveSheet } from './leave-sheet';
import { MemberActs, type MemberAct } from './member-acts';

/** 两步验证绑定了没有。 */
export const factorText = ({ hasSecondFactor, mustHaveSecondFactor }: StaffMember): string => {
  if (hasSecondFactor) return '已绑定';
  return mustHaveSecondFactor ? '还没有绑定（角色要求）' : '没有绑定';
};

const factsOf = (member: StaffMember) => [
  { key: 'organisation', label: '单位', value: member.organisation?.name ?? '' },
  {
    key: 'roles',
    label: '角色',
    value: member.roles.map((role) => roles.labels[role]).join('、'),
  },
  { key: 'login', label: '账号', value: member.loginName ?? '没有设账号' },
  {
    key: 'last',
    label: '最近登录',
    value: member.lastSignedInOn === null ? '没有登录过' : dayText(member.lastSignedInOn),
  },
  { key: 'factor', label: '两步验证', value: factorText(member) },
  { key: 'wechat', label: '微信', value: member.hasWechat ? '已绑定' : '没有绑定' },
  { key: 'cases', label: '手上的申请', value: `${member.openCases}件` },
];

/** 一位工作人员：情况与能办的事。 */
export const MemberSheet = (props: MemberSheetProps) => {
  const { region, member, onClose } = props;
  const [act, setAct] = useState<MemberAct | null>(null);
  const [issued, setIssued] = useState<IssuedLink | null>(null);
  if (issued !== null) return <IssuedInvitation issued={issued} onClose={onClose} />;
  if (act === 'change') return <ChangeSheet {...props} />;
  if (act === 'leave') return <LeaveSheet {...props} />;
  return (
    <Sheet isOpen title={member.displayName} onClose={onClose}>
      <Stack>
        <KeyValue items={factsOf(member)} />
        {member.leftOn === null ? null : (
          <Paragraph>{`${dayText(member.leftOn)}离岗。办过的事仍写着他的姓名。`}</Paragraph>
        )}
        {member.canManage ? (
          <MemberActs region={region} member={member} onChoose={setAct} onIssued={setIssued} />
        ) : (
          <Paragraph tone="soft">这个账号不由您管，或者是您自己的账号。</Paragraph>
        )}
      </Stack>
    </Sheet>
  );
};
