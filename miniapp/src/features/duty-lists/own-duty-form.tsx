import { useState } from 'react';
import { useAct } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Stack } from '@miniapp/components/stack';
import { Failure } from '@miniapp/components/failure';
import { useDoing } from '@miniapp/api/use-doing';
import { newKey } from '@miniapp/format/new-key';
import { addOwnDuty } from '@shared/contract/duties';
import type { FocusTopic } from '@shared/vocabulary/duty';
import { DutyFields } from './duty-fields';
import { blankDuty, dutyOf, NO_TOPIC, type DutyValues } from './duty-values';

const FIELDS = ['title', 'affairsKind', 'rhythm', 'dueRule', 'dueDay', 'focusTopic'];

export interface OwnDutyFormProps {
  region: string;
  /** 从哪个还没有列到的公开重点来；没有为 null。 */
  topic: FocusTopic | null;
  onClose: () => void;
}

/** 在清单里加一项本村（社区）自己的。 */
export const OwnDutyForm = ({ region, topic, onClose }: OwnDutyFormProps) => {
  const act = useAct(addOwnDuty);
  const [values, setValues] = useState<DutyValues>({ ...blankDuty, focusTopic: topic ?? NO_TOPIC });
  const [idempotencyKey] = useState(newKey);
  const { failure, errorOf, run } = useDoing(FIELDS);
  const add = async () => {
    const body = { ...dutyOf(values), idempotencyKey };
    const work = () => act.mutateAsync({ params: { region }, body });
    if (await run(work, '已经加到清单里，本期起公开')) onClose();
  };
  return (
    <Card title="加一项自己的">
      <Stack>
        <DutyFields values={values} onChange={setValues} errorOf={errorOf} />
        <Failure text={failure} />
        <ButtonRow>
          <Button onPress={onClose}>取消</Button>
          <Button kind="primary" onPress={add}>
            加到清单里
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
};
