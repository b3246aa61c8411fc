import { useState } from 'react';
import { useDoing } from '@miniapp/api/use-doing';
import { useAct } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { KeyValue } from '@miniapp/components/key-value';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { resetStaffSecondFactor, type StaffMember } from '@shared/contract/staff';
import { roles } from '@shared/vocabulary/role';
import { ChangeSheet, type MemberSheetProps } from './change-sheet';
import { LeaveSheet } from './leave-sheet';

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
  { key: 'cases', label: '手上的申请', value: `${member.openCases}件` },
];

const Acts = ({
  region,
  member,
  onChoose,
}: Pick<MemberSheetProps, 'region' | 'member'> & {
  onChoose: (act: 'change' | 'leave') => void;
}) => {
  const reset = useAct(resetStaffSecondFactor);
  const doing = useDoing();
  const { accountId } = member;
  return (
    <Stack>
      {doing.failure === '' ? null : (
        <Banner tone="error" isLive>
          {doing.failure}
        </Banner>
      )}
      <ButtonRow>
        <Button onPress={() => onChoose('change')}>改角色和单位</Button>
        {member.hasSecondFactor ? (
          <Button
            isLoading={reset.isPending}
            onPress={() =>
              void doing.run(
                () => reset.mutateAsync({ params: { region, accountId } }),
                '已解除，下次登录重新绑定',
              )
            }
          >
            解除两步验证
          </Button>
        ) : null}
        <Button kind="danger" onPress={() => onChoose('leave')}>
          办理离岗
        </Button>
      </ButtonRow>
    </Stack>
  );
};

/** 一位工作人员：情况与能办的事。 */
export const MemberSheet = (props: MemberSheetProps) => {
  const { region, member, onClose } = props;
  const [act, setAct] = useState<'change' | 'leave' | null>(null);
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
          <Acts region={region} member={member} onChoose={setAct} />
        ) : (
          <Paragraph tone="soft">这个账号不由您管，或者是您自己的账号。</Paragraph>
        )}
      </Stack>
    </Sheet>
  );
};
