import { useState } from 'react';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Stack } from '@miniapp/components/stack';
import { Citation, Heading, Paragraph } from '@miniapp/components/text';
import type { ApplicationView } from '@shared/contract/application-view';
import { actGroups, actsInOrder, type ActsInOrder, type AvailableAction } from './act-groups';

export interface CaseActsPanelProps {
  application: ApplicationView;
  /** 点了一件；怎样打开由办件页定。 */
  onChoose: (action: AvailableAction) => void;
}

/** 其余的事不多于这么多，就直接列出来。 */
const FEW = 3;

interface OthersProps {
  others: ActsInOrder['others'];
  isOpen: boolean;
  onToggle: () => void;
  onChoose: (action: AvailableAction) => void;
}

const Others = ({ others, isOpen, onToggle, onChoose }: OthersProps) => {
  const total = others.reduce((sum, { acts }) => sum + acts.length, 0);
  if (total === 0) return null;
  const shows = isOpen || total <= FEW;
  return (
    <Stack>
      {total <= FEW ? null : (
        <Button isBlock onPress={onToggle}>
          {isOpen ? '收起' : `更多可以办的（${String(total)}）`}
        </Button>
      )}
      {shows
        ? others.map(({ group, acts }) => (
            <Stack key={group} gap="tight">
              <Heading level={3}>{actGroups.labels[group]}</Heading>
              <CellGroup label={actGroups.labels[group]}>
                {acts.map((action) => (
                  <CellItem
                    key={action.act}
                    title={action.label}
                    note={action.legalBasis}
                    onPress={() => onChoose(action)}
                  />
                ))}
              </CellGroup>
            </Stack>
          ))
        : null}
    </Stack>
  );
};

interface NextProps {
  next: AvailableAction;
  beside: AvailableAction | undefined;
  onChoose: (action: AvailableAction) => void;
}

const Next = ({ next, beside, onChoose }: NextProps) => (
  <Stack gap="tight">
    <Button kind="primary" isBlock onPress={() => onChoose(next)}>
      {next.label}
    </Button>
    {beside === undefined ? null : (
      <Button isBlock onPress={() => onChoose(beside)}>
        {beside.label}
      </Button>
    )}
    <Citation>{`依据：${next.legalBasis}`}</Citation>
  </Stack>
);

/** 现在可以做什么：只列法律和权限允许的，每件写明依据；先办的一件在最前，点开先看办完会怎样。 */
export const CaseActsPanel = ({ application, onChoose }: CaseActsPanelProps) => {
  const [isMoreOpen, setMoreOpen] = useState(false);
  const { next, beside, others } = actsInOrder(application);
  return (
    <Card title="现在可以做的">
      <Stack>
        {application.availableActions.length === 0 ? (
          <Paragraph tone="soft">{`没有轮到您办的事。${application.whoseTurn}`}</Paragraph>
        ) : null}
        {next === undefined ? null : <Next next={next} beside={beside} onChoose={onChoose} />}
        <Others
          others={others}
          isOpen={isMoreOpen}
          onToggle={() => setMoreOpen(!isMoreOpen)}
          onChoose={onChoose}
        />
      </Stack>
    </Card>
  );
};
