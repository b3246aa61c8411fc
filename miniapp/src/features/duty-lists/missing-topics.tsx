import { Banner } from '@miniapp/components/banner';
import { Button } from '@miniapp/components/button';
import { Stack } from '@miniapp/components/stack';
import { focusTopics, type FocusTopic } from '@shared/vocabulary/duty';

export interface MissingTopicsProps {
  topics: readonly FocusTopic[];
  /** 为一个重点加一项；不能改的不给。 */
  onAdd?: ((topic: FocusTopic) => void) | undefined;
}

/** 公开重点里还没有列到的；都列到了就不显示。 */
export const MissingTopics = ({ topics, onAdd }: MissingTopicsProps) =>
  topics.length === 0 ? null : (
    <Banner
      tone="warn"
      title="公开重点里还没有列到的"
      action={
        onAdd === undefined ? undefined : (
          <Stack isRow gap="tight">
            {topics.map((topic) => (
              <Button key={topic} icon="plus" onPress={() => onAdd(topic)}>
                {`加${focusTopics.labels[topic]}`}
              </Button>
            ))}
          </Stack>
        )
      }
    >
      {`${topics.map((topic) => focusTopics.labels[topic]).join('、')}。`}
    </Banner>
  );
