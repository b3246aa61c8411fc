import { useState } from 'react';
import { useDoing } from '@miniapp/api/use-doing';
import { useAct } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { TextField } from '@miniapp/components/field';
import { FormSheet } from '@miniapp/components/form-sheet';
import { KeyValue } from '@miniapp/components/key-value';
import { Stack } from '@miniapp/components/stack';
import { Tag, type TagProps } from '@miniapp/components/tag';
import { dayText } from '@miniapp/format/day';
import { rectifyBoard, type InspectionView } from '@shared/contract/village-inspections';
import {
  boardFaults,
  inspectionStates,
  inspectionWays,
  type InspectionState,
} from '@shared/vocabulary/board-inspection';

const tones: Readonly<Record<InspectionState, TagProps['tone']>> = {
  clean: 'ok',
  rectifying: 'warn',
  overdue: 'seal',
  rectified: 'quiet',
};

interface CardProps {
  region: string;
  inspection: InspectionView;
}

const RectifyForm = ({ region, inspection, onClose }: CardProps & { onClose: () => void }) => {
  const act = useAct(rectifyBoard);
  const doing = useDoing(['rectification']);
  const [rectification, setText] = useState('');
  const { inspectionId, version } = inspection;
  const send = async () => {
    const input = { params: { region, inspectionId }, body: { version, rectification } };
    if (await doing.run(() => act.mutateAsync(input), '已写明，乡镇（街道）会收到消息')) onClose();
  };
  return (
    <FormSheet
      title="写明整改情况"
      confirm="写明"
      isBusy={act.isPending}
      problem={doing.failure}
      onConfirm={send}
      onClose={onClose}
    >
      <TextField
        label="整改情况"
        hint="改了什么、怎样改的"
        rows={4}
        maxLength={1000}
        value={rectification}
        error={doing.errorOf('rectification')}
        onChange={setText}
      />
    </FormSheet>
  );
};

const rowsOf = (inspection: InspectionView) => {
  const { faults, remark, rectifyBy, rectification } = inspection;
  const said = faults.map((fault) => boardFaults.labels[fault]).join('；');
  return [
    {
      key: 'by',
      label: '检查人',
      value: `${inspection.township.name} ${inspection.inspectorName}`,
    },
    { key: 'faults', label: '问题', value: said === '' ? '没有' : said },
    ...(remark === '' ? [] : [{ key: 'remark', label: '情况', value: remark }]),
    ...(rectifyBy === null ? [] : [{ key: 'limit', label: '整改期限', value: dayText(rectifyBy) }]),
    ...(rectification === '' ? [] : [{ key: 'done', label: '整改', value: rectification }]),
  ];
};

/** 一次检查：情况、限期、整改；村里可以写明整改情况。 */
export const InspectionCard = (props: CardProps & { canRectify: boolean }) => {
  const { inspection, canRectify, ...at } = props;
  const [isOpen, setOpen] = useState(false);
  const { state, village, inspectedOn, way } = inspection;
  const isWaiting = state === 'rectifying' || state === 'overdue';
  return (
    <Card title={`${village.name}：${dayText(inspectedOn)}${inspectionWays.labels[way]}`}>
      <Stack>
        <Tag tone={tones[state]}>{inspectionStates.labels[state]}</Tag>
        <KeyValue items={rowsOf(inspection)} />
        {canRectify && isWaiting ? (
          <ButtonRow>
            <Button kind="primary" onPress={() => setOpen(true)}>
              写明整改情况
            </Button>
          </ButtonRow>
        ) : null}
        {isOpen ? (
          <RectifyForm {...at} inspection={inspection} onClose={() => setOpen(false)} />
        ) : null}
      </Stack>
    </Card>
  );
};
