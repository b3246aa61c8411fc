import { useState } from 'react';
import { useAct, useEndpoint } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { TextField } from '@miniapp/components/field';
import { Loaded } from '@miniapp/components/loaded';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Tag } from '@miniapp/components/tag';
import { dayText } from '@miniapp/format/day';
import { newKey } from '@miniapp/format/new-key';
import { go } from '@miniapp/navigation';
import { routes } from '@miniapp/routes';
import {
  createDecision,
  listVillageDecisions,
  type DecisionView,
} from '@shared/contract/village-decisions';
import { decisionMatters, decisionStates, type DecisionMatter } from '@shared/vocabulary/village';
import { Failure } from '@miniapp/components/failure';
import { useDoing } from '@miniapp/api/use-doing';

const matters = decisionMatters.values.map((value) => ({
  value,
  label: decisionMatters.labels[value],
}));

const NewDecision = ({ region }: { region: string }) => {
  const act = useAct(createDecision);
  const [matter, setMatter] = useState<DecisionMatter>('publicWelfare');
  const [title, setTitle] = useState('');
  const [idempotencyKey] = useState(newKey);
  const doing = useDoing(['title']);
  const create = async () => {
    const body = { idempotencyKey, matter, title };
    await doing.run(async () => {
      const { decisionId } = await act.mutateAsync({ params: { region }, body });
      await go(routes.villageDecision({ decisionId }));
    }, '已经建好，接着记党组织提议');
  };
  return (
    <Card title="新记一件">
      <Stack>
        <Select label="事项类别" options={matters} value={matter} onChange={setMatter} />
        <TextField
          label="什么事"
          hint="例如：巷道硬化工程立项"
          maxLength={100}
          value={title}
          error={doing.errorOf('title')}
          onChange={setTitle}
        />
        <Failure text={doing.failure} />
        <ButtonRow>
          <Button kind="primary" isLoading={act.isPending} onPress={create}>
            开始记
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
};

const noteOf = ({ matterLabel, disclosureDueOn }: DecisionView): string =>
  disclosureDueOn === null ? matterLabel : `${matterLabel} · 应于${dayText(disclosureDueOn)}前公开`;

/** 本村（社区）的“四议两公开”：各件办到哪里，新记一件。 */
export const DecisionDesk = ({ region, canWrite }: { region: string; canWrite: boolean }) => {
  const query = useEndpoint(listVillageDecisions, { params: { region } });
  return (
    <Loaded query={query}>
      {({ items }) => (
        <Stack gap="loose">
          {items.length === 0 ? (
            <Empty title="还没有记录" />
          ) : (
            <Card title="已记的事项" isFlush>
              <CellGroup label="已记的事项">
                {items.map((decision) => (
                  <CellItem
                    key={decision.decisionId}
                    title={decision.title}
                    note={noteOf(decision)}
                    value={
                      <Tag tone={decision.isDisclosureLate ? 'seal' : 'navy'}>
                        {decision.isDisclosureLate
                          ? '公开已逾期'
                          : decisionStates.labels[decision.state]}
                      </Tag>
                    }
                    to={routes.villageDecision({ decisionId: decision.decisionId })}
                  />
                ))}
              </CellGroup>
            </Card>
          )}
          {canWrite ? <NewDecision region={region} /> : null}
        </Stack>
      )}
    </Loaded>
  );
};
