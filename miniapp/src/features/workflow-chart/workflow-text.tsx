import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { Element } from '@miniapp/components/element';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Citation, Paragraph } from '@miniapp/components/text';
import {
  workflowSteps,
  type WorkflowKind,
  type WorkflowStep,
  type WorkflowView,
} from '@shared/contract/workflow-chart';
import { moveText } from './move-text';
import './workflow-chart.scss';

const Step = ({ step }: { step: WorkflowStep }) => (
  <Element as="li" className="ml-workflow__step">
    <Element as="p">
      <Element as="strong">{step.label}</Element>
      <Element as="span">{`　${step.who}`}</Element>
    </Element>
    <Paragraph tone="soft">{moveText(step)}</Paragraph>
    <Citation>{`依据：${step.legalBasis}`}</Citation>
  </Element>
);

const Stage = ({ stage, order }: { stage: WorkflowView['stages'][number]; order: number }) => (
  <Card title={`第${String(order)}步　${stage.name}`}>
    <Stack>
      {stage.limits.map((limit) => (
        <Paragraph key={limit}>{limit}</Paragraph>
      ))}
      <Element as="ul" className="ml-workflow__steps">
        {stage.steps.map((step) => (
          <Step key={step.label} step={step} />
        ))}
      </Element>
    </Stack>
  </Card>
);

/** 流程的各步，逐步写成文字。 */
export const WorkflowText = ({ region, kind }: { region: string; kind: WorkflowKind }) => {
  const steps = useEndpoint(workflowSteps, { params: { region, kind } });
  return (
    <Loaded query={steps}>
      {(view) => (
        <Stack gap="loose">
          <Paragraph>{view.summary}</Paragraph>
          {view.stages.map((stage, index) => (
            <Stage key={stage.name} stage={stage} order={index + 1} />
          ))}
        </Stack>
      )}
    </Loaded>
  );
};
