import { useState } from 'react';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import type { ApplicationView } from '@shared/contract/application-view';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import { ActSheet } from './act-sheet';

interface Plain {
  /** 为什么、会怎样，平白的话。 */
  readonly why: string;
  readonly title: string;
  readonly confirm: string;
  readonly isWaited?: true;
}

/** 申请人可以做的事，用平白的话说；正等着申请人做的在前。 */
const WORDS: Partial<Record<ApplicationAct, Plain>> = {
  receiveAmendment: {
    title: '补正申请内容',
    why: '承办单位请您把申请内容写得更清楚。改好以后提交，答复期限从收到补正那天重新算。',
    confirm: '提交补正',
    isWaited: true,
  },
  receiveReasons: {
    title: '说明理由',
    why: '您申请的数量、次数比较多，承办单位请您说明为什么需要。',
    confirm: '提交理由',
    isWaited: true,
  },
  suggestProactive: {
    title: '建议主动公开',
    why: '如果您觉得这些信息大家都用得上，可以建议公开给所有人看。',
    confirm: '提出建议',
  },
  withdraw: {
    title: '撤回申请',
    why: '撤回后就不再办理。以后还想要，可以重新申请。',
    confirm: '撤回',
  },
};

/** 工作人员代为登记时才填的。 */
const HIDDEN = ['receivedOn', 'withdrawnOn', 'withdrawalReason'];

/** 正等着申请人做一件事：这时它排在最前。 */
export const isAwaited = ({ availableActions }: ApplicationView): boolean =>
  availableActions.some(({ act }) => WORDS[act]?.isWaited === true);

export interface ApplicantActsProps {
  region: string;
  application: ApplicationView;
}

/** 申请人现在可以做的；服务器允许的才出现。 */
export const ApplicantActs = ({ region, application }: ApplicantActsProps) => {
  const [opened, setOpened] = useState<ApplicationView['availableActions'][number]>();
  const offered = application.availableActions.flatMap((action) => {
    const words = WORDS[action.act];
    return words ? [{ action, words }] : [];
  });
  if (offered.length === 0) return null;
  const ordered = [...offered].sort(
    (left, right) => Number(right.words.isWaited ?? false) - Number(left.words.isWaited ?? false),
  );
  const words = opened && WORDS[opened.act];
  return (
    <Card title="您可以做的">
      <Stack gap="loose">
        {ordered.map(({ action, words: said }) => (
          <Stack gap="tight" key={action.act}>
            <Paragraph>{said.why}</Paragraph>
            <Button
              kind={said.isWaited ? 'primary' : action.act === 'withdraw' ? 'danger' : 'secondary'}
              isBlock
              onPress={() => setOpened(action)}
            >
              {said.title}
            </Button>
          </Stack>
        ))}
      </Stack>
      {opened && words ? (
        <ActSheet
          key={opened.act}
          place={{ region, application, act: opened.act }}
          title={opened.act === 'withdraw' ? '撤回这件申请？' : words.title}
          legalBasis={opened.legalBasis}
          lead={words.why}
          hidden={HIDDEN}
          confirmLabel={words.confirm}
          isDanger={opened.act === 'withdraw'}
          onClose={() => setOpened(undefined)}
        />
      ) : null}
    </Card>
  );
};
