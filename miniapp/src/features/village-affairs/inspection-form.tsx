import { useState } from 'react';
import { useDoing, type Doing } from '@miniapp/api/use-doing';
import { useAct } from '@miniapp/api/use-endpoint';
import { CheckboxGroup, RadioGroup } from '@miniapp/components/choice';
import { TextField } from '@miniapp/components/field';
import { FormSheet } from '@miniapp/components/form-sheet';
import { DateField, Select } from '@miniapp/components/select';
import { todayInShanghai } from '@miniapp/format/today';
import { newKey } from '@miniapp/format/new-key';
import type { OutputOf } from '@shared/contract/endpoint';
import { recordInspection, type listInspections } from '@shared/contract/village-inspections';
import {
  boardFaults,
  inspectionWays,
  type BoardFault,
  type InspectionWay,
} from '@shared/vocabulary/board-inspection';

const ways = inspectionWays.values.map((value) => ({ value, label: inspectionWays.labels[value] }));
const faultOptions = boardFaults.values.map((value) => ({
  value,
  label: boardFaults.labels[value],
}));

export interface InspectionFormProps {
  region: string;
  villages: OutputOf<typeof listInspections>['villages'];
  onClose: () => void;
}

const blank = () => ({
  organisationId: '',
  inspectedOn: todayInShanghai(),
  way: 'onSite' as InspectionWay,
  faults: [] as readonly BoardFault[],
  remark: '',
  rectifyBy: '',
});
type Typed = ReturnType<typeof blank>;

const bodyOf = (typed: Typed, idempotencyKey: string) => ({
  ...typed,
  idempotencyKey,
  faults: [...typed.faults],
  rectifyBy: typed.faults.length === 0 || typed.rectifyBy === '' ? null : typed.rectifyBy,
});

interface FieldsProps {
  typed: Typed;
  errorOf: Doing['errorOf'];
  onChange: (change: Partial<Typed>) => void;
}

const Found = ({ typed, errorOf, onChange }: FieldsProps) => (
  <>
    <CheckboxGroup
      label="发现的问题（没有就不勾）"
      options={faultOptions}
      values={[...typed.faults]}
      error={errorOf('faults')}
      onChange={(faults) => onChange({ faults })}
    />
    <TextField
      label="检查情况"
      isOptional={typed.faults.length === 0}
      rows={3}
      maxLength={1000}
      value={typed.remark}
      error={errorOf('remark')}
      onChange={(remark) => onChange({ remark })}
    />
    {typed.faults.length === 0 ? null : (
      <DateField
        label="最迟哪天整改好"
        value={typed.rectifyBy}
        error={errorOf('rectifyBy')}
        onChange={(rectifyBy) => onChange({ rectifyBy })}
      />
    )}
  </>
);

/** 记一次公开栏检查：哪个村、哪天、怎样查的、发现什么、限期到哪天。 */
export const InspectionForm = ({ region, villages, onClose }: InspectionFormProps) => {
  const act = useAct(recordInspection);
  const doing = useDoing(['organisationId', 'inspectedOn', 'faults', 'remark', 'rectifyBy']);
  const [idempotencyKey] = useState(newKey);
  const [typed, setTyped] = useState(blank);
  const change = (next: Partial<Typed>) => setTyped((before) => ({ ...before, ...next }));
  const record = async () => {
    const input = { params: { region }, body: bodyOf(typed, idempotencyKey) };
    const said = typed.faults.length === 0 ? '已记下' : '已记下，村里会收到消息';
    if (await doing.run(() => act.mutateAsync(input), said)) onClose();
  };
  return (
    <FormSheet
      title="记一次检查"
      confirm="记下"
      isBusy={act.isPending}
      problem={doing.failure}
      onConfirm={record}
      onClose={onClose}
    >
      <Select
        label="检查的村（社区）"
        options={villages.map((village) => ({
          value: village.organisationId,
          label: village.name,
        }))}
        value={typed.organisationId === '' ? undefined : typed.organisationId}
        error={doing.errorOf('organisationId')}
        onChange={(organisationId) => change({ organisationId })}
      />
      <DateField
        label="检查的日期"
        value={typed.inspectedOn}
        error={doing.errorOf('inspectedOn')}
        onChange={(inspectedOn) => change({ inspectedOn })}
      />
      <RadioGroup
        label="怎样检查的"
        options={ways}
        value={typed.way}
        onChange={(way) => change({ way })}
      />
      <Found typed={typed} errorOf={doing.errorOf} onChange={change} />
    </FormSheet>
  );
};
