import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Tag } from '@miniapp/components/tag';
import { Heading } from '@miniapp/components/text';
import { go } from '@miniapp/navigation';
import { routes } from '@miniapp/routes';
import { getVillageDecision, type DecisionView } from '@shared/contract/village-decisions';
import { decisionStates, type DecisionStage } from '@shared/vocabulary/village';
import { DecisionTimeline } from './decision-timeline';
import { DiscloseForm } from './disclose-form';
import { StageForm } from './stage-form';

interface Props {
  region: string;
  decision: DecisionView;
}

/** 现在能填的、能改的各步；等待公开时给出拟写和挂上。 */
const NextSteps = ({ region, decision }: Props) => {
  const [editing, setEditing] = useState<DecisionStage | null>(null);
  const next = decision.steps.find(({ state }) => state === 'next');
  if (editing !== null)
    return (
      <StageForm
        key={editing}
        region={region}
        decision={decision}
        stage={editing}
        onClose={() => setEditing(null)}
      />
    );
  return (
    <Stack>
      {next?.stage === 'decisionDisclosure' || next?.stage === 'outcomeDisclosure' ? (
        <DiscloseForm region={region} decision={decision} stage={next.stage} />
      ) : null}
      <ButtonRow>
        {decision.steps
          .filter(({ canRecord }) => canRecord)
          .map(({ stage, label, state }) => (
            <Button
              key={stage}
              kind={state === 'next' ? 'primary' : 'secondary'}
              onPress={() => setEditing(stage)}
            >
              {state === 'next' ? `记：${label}` : `改正：${label}`}
            </Button>
          ))}
      </ButtonRow>
    </Stack>
  );
};

/** 一件“四议两公开”：经过、接着办什么。 */
export const DecisionEditor = ({
  region,
  decisionId,
  canWrite,
}: {
  region: string;
  decisionId: string;
  canWrite: boolean;
}) => {
  const query = useEndpoint(getVillageDecision, { params: { region, decisionId } });
  return (
    <Loaded query={query}>
      {(decision) => (
        <Stack gap="loose">
          <Stack gap="tight">
            <Heading>{decision.title}</Heading>
            <Stack isRow gap="tight">
              <Tag>{decision.matterLabel}</Tag>
              <Tag tone="quiet">{decisionStates.labels[decision.state]}</Tag>
            </Stack>
          </Stack>
          {canWrite ? <NextSteps region={region} decision={decision} /> : null}
          <Card title="经过">
            <DecisionTimeline region={region} decision={decision} />
          </Card>
          <ButtonRow>
            <Button onPress={() => go(routes.villageDecisions())}>回到全部记录</Button>
          </ButtonRow>
        </Stack>
      )}
    </Loaded>
  );
};
