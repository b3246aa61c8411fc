import { useState } from 'react';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import type { TemplateItem } from '@shared/contract/duties';
import { DutyFields } from './duty-fields';
import { dutyOf, type DutyValues } from './duty-values';

export interface TemplateItemFormProps {
  title: string;
  initial: DutyValues;
  /** 排在第几，从 0 起；一共有几个位置。 */
  position: number;
  places: number;
  onDone: (duty: Omit<TemplateItem, 'itemId'>, position: number) => void;
  /** 去掉这一项；新加的没有。 */
  onRemove?: (() => void) | undefined;
  onCancel: () => void;
}

const placesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    value: String(index),
    label: `第${String(index + 1)}项`,
  }));

/** 样本里的一项：各栏与次序。 */
export const TemplateItemForm = (props: TemplateItemFormProps) => {
  const [values, setValues] = useState(props.initial);
  const [position, setPosition] = useState(String(props.position));
  const [problem, setProblem] = useState<{ field: string; message: string } | null>(null);
  const done = () => {
    const duty = dutyOf(values);
    if (duty.title === '') setProblem({ field: 'title', message: '请填写事项的名称' });
    else if (duty.dueRule !== 'periodEnd' && duty.dueDay === null)
      setProblem({ field: 'dueDay', message: '请写明是哪一日' });
    else props.onDone(duty, Number(position));
  };
  return (
    <Card title={props.title}>
      <Stack>
        <DutyFields
          values={values}
          onChange={setValues}
          errorOf={(field) => (problem?.field === field ? problem.message : undefined)}
        />
        <Select
          label="排在"
          options={placesOf(props.places)}
          value={position}
          onChange={setPosition}
        />
        <ButtonRow>
          <Button onPress={props.onCancel}>取消</Button>
          {props.onRemove === undefined ? null : (
            <Button kind="danger" onPress={props.onRemove}>
              去掉这一项
            </Button>
          )}
          <Button kind="primary" onPress={done}>
            好了
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
};
