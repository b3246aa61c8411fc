import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem, NoteLines } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { DueStateTag } from '@miniapp/components/state-tag';
import { dayText } from '@miniapp/format/day';
import { useWriteDuty, type OwedDuty, type WriteDuty } from '@miniapp/place/use-write-duty';
import { listBodyDuties, type Duty } from '@shared/contract/duties';
import { rhythms, type FocusTopic } from '@shared/vocabulary/duty';
import { affairsKinds } from '@shared/vocabulary/notice';
import { AdoptionCard } from './adoption-card';
import { DutySheet, mayGoMonthly, mayRetire } from './duty-sheet';
import { MissingTopics } from './missing-topics';
import { OwnDutyForm } from './own-duty-form';

const originOf = (duty: Duty): string => {
  if (duty.isFromTemplate) return '来自样本';
  return duty.obligationId.startsWith('own-') ? '自己加的' : '原有事项';
};

const linesOf = (duty: Duty): string[] => {
  const { rhythm, dueText, current, startsOn, retiredOn } = duty;
  return [
    rhythm === 'anyTime' ? rhythms.labels.anyTime : `${rhythms.labels[rhythm]}，${dueText}`,
    ...(current === null ? [] : [`${current.period}应于${dayText(current.dueOn)}前公开`]),
    ...(current === null && rhythm !== 'anyTime' ? [`自${dayText(startsOn)}起`] : []),
    ...(retiredOn === null ? [] : [`到${dayText(retiredOn)}为止`]),
    originOf(duty),
  ];
};

interface KindProps {
  title: string;
  duties: readonly Duty[];
  writeOf: (duty: OwedDuty) => WriteDuty | undefined;
  onOpen?: ((duty: Duty) => void) | undefined;
}

const KindCard = ({ title, duties, writeOf, onOpen }: KindProps) => (
  <Card title={`${title}（${String(duties.length)}项）`} isFlush>
    {duties.length === 0 ? (
      <Empty title={`清单里还没有${title}`} />
    ) : (
      <CellGroup label={title}>
        {duties.map((duty) => (
          <CellItem
            key={duty.obligationId}
            title={duty.title}
            note={<NoteLines lines={linesOf(duty)} />}
            value={duty.current === null ? undefined : <DueStateTag state={duty.current.state} />}
            act={writeOf({ ...duty, state: duty.current?.state ?? null })}
            onPress={
              onOpen !== undefined && (mayGoMonthly(duty) || mayRetire(duty))
                ? () => onOpen(duty)
                : undefined
            }
          />
        ))}
      </CellGroup>
    )}
  </Card>
);

export interface VillageListProps {
  region: string;
  organisationId: string;
  /** 经办人可以改；监督委员会成员只看。 */
  canWrite: boolean;
}

type Opened = { duty: Duty } | { topic: FocusTopic | null };

/** 一个村（社区）的应公开事项清单：没有公开的去写，照样本更新、加自己的、停自己的、财务改为每月一次。 */
export const VillageList = ({ region, organisationId, canWrite }: VillageListProps) => {
  const query = useEndpoint(listBodyDuties, { params: { region, organisationId } });
  const writeOf = useWriteDuty(region, organisationId);
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  if (opened !== null && 'topic' in opened)
    return <OwnDutyForm region={region} topic={opened.topic} onClose={close} />;
  return (
    <Loaded query={query}>
      {({ duties, missingTopics }) => (
        <Stack gap="loose">
          <AdoptionCard region={region} canWrite={canWrite} />
          <MissingTopics
            topics={missingTopics}
            onAdd={canWrite ? (topic) => setOpened({ topic }) : undefined}
          />
          {affairsKinds.values.map((kind) => (
            <KindCard
              key={kind}
              title={affairsKinds.labels[kind]}
              duties={duties.filter(({ affairsKind }) => affairsKind === kind)}
              writeOf={writeOf}
              onOpen={canWrite ? (duty) => setOpened({ duty }) : undefined}
            />
          ))}
          {canWrite ? (
            <Button icon="plus" onPress={() => setOpened({ topic: null })}>
              加一项自己的
            </Button>
          ) : null}
          {opened === null ? null : (
            <DutySheet region={region} duty={opened.duty} onClose={close} />
          )}
        </Stack>
      )}
    </Loaded>
  );
};
