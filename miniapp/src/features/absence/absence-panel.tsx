import { useState } from 'react';
import { messageOf } from '@miniapp/api/problem';
import { useAct, useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { showToast } from '@miniapp/components/toast';
import { dayText } from '@miniapp/format/day';
import {
  clearDelegation,
  listMyDelegation,
  type DelegationView,
} from '@shared/contract/delegations';
import type { Role } from '@shared/vocabulary/role';
import { AbsenceForm } from './absence-form';

type Period = Pick<NonNullable<DelegationView['mine']>, 'fromOn' | 'untilOn' | 'isActive'>;

const periodText = ({ fromOn, untilOn, isActive }: Period) =>
  `${dayText(fromOn)}至${dayText(untilOn)}${isActive ? '（今天就在代理期间）' : ''}`;

const Mine = ({ region, mine }: { region: string; mine: DelegationView['mine'] }) => {
  const clear = useAct(clearDelegation);
  const [problem, setProblem] = useState('');
  if (mine === null) return <Paragraph tone="soft">现在没有请人代理。</Paragraph>;
  const cancel = async () => {
    try {
      await clear.mutateAsync({ params: { region } });
      showToast('已取消代理');
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  return (
    <Stack>
      {problem === '' ? null : (
        <Banner tone="error" isLive>
          {problem}
        </Banner>
      )}
      <Paragraph>{`由${mine.deputyName}代理：${periodText(mine)}。`}</Paragraph>
      <ButtonRow>
        <Button kind="danger" isLoading={clear.isPending} onPress={cancel}>
          取消代理
        </Button>
      </ButtonRow>
    </Stack>
  );
};

const ActingFor = ({ actingFor }: Pick<DelegationView, 'actingFor'>) =>
  actingFor.length === 0 ? null : (
    <Card title="请我代理的同事">
      <Stack gap="tight">
        {actingFor.map((each) => (
          <Paragraph key={`${each.name}${each.fromOn}`}>
            {`${each.name}：${periodText(each)}`}
          </Paragraph>
        ))}
      </Stack>
    </Card>
  );

export interface AbsencePanelProps {
  region: string;
  /** 以哪个角色请人代理；同事要有同样的角色。 */
  role: Role;
}

/** 不在岗代理：请谁、从哪天到哪天；代理的同事能办我经办的申请，也收到发给我的提醒。 */
export const AbsencePanel = ({ region, role }: AbsencePanelProps) => {
  const query = useEndpoint(listMyDelegation, { params: { region } });
  return (
    <Loaded query={query}>
      {({ mine, actingFor }) => (
        <Stack gap="loose">
          <Paragraph tone="lead">
            休假、出差时请本单位的同事代理。代理期间他能办您经办的申请，发给您的消息也发给他；谁办的记谁的名字。
          </Paragraph>
          <ActingFor actingFor={actingFor} />
          <Card title="我的代理">
            <Mine region={region} mine={mine} />
          </Card>
          <AbsenceForm region={region} role={role} isChange={mine !== null} />
        </Stack>
      )}
    </Loaded>
  );
};
