import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { DateField, Select } from '@miniapp/components/select';
import { Sheet } from '@miniapp/components/sheet';
import { Columns, Stack } from '@miniapp/components/stack';
import { listDispatchTargets, type DeskFilter } from '@shared/contract/desk';
import { applicantKinds, receiptChannels } from '@shared/vocabulary/applicant';
import { applicationStates } from '@shared/vocabulary/application-state';
import { cleared } from './filter';

const ALL = 'all';

interface Words<K extends string> {
  readonly values: readonly K[];
  readonly labels: Readonly<Record<K, string>>;
}

const optionsOf = <K extends string>({ values, labels }: Words<K>) => [
  { value: ALL as K | typeof ALL, label: '全部' },
  ...values.map((value) => ({ value, label: labels[value] })),
];

interface ChooseProps<K extends string> {
  label: string;
  words: Words<K>;
  value: K | undefined;
  onChange: (value: K | undefined) => void;
}

const Choose = <K extends string>({ label, words, value, onChange }: ChooseProps<K>) => (
  <Select<K | typeof ALL>
    label={label}
    options={optionsOf(words)}
    value={value ?? ALL}
    onChange={(chosen) => onChange(chosen === ALL ? undefined : chosen)}
  />
);

interface FieldsProps {
  region: string;
  draft: DeskFilter;
  onChange: (part: Partial<DeskFilter>) => void;
}

const Words = ({ region, draft, onChange }: FieldsProps) => {
  const targets = useEndpoint(listDispatchTargets, { params: { region } });
  const departments = targets.data?.items ?? [];
  return (
    <Columns>
      <Choose
        label="状态"
        words={applicationStates}
        value={applicationStates.values.find((state) => state === draft.states)}
        onChange={(states) => onChange({ states })}
      />
      <Choose
        label="主办单位"
        words={{
          values: departments.map(({ organisationId }) => organisationId),
          labels: Object.fromEntries(
            departments.map(({ organisationId, name }) => [organisationId, name]),
          ),
        }}
        value={draft.leadDepartmentId}
        onChange={(leadDepartmentId) => onChange({ leadDepartmentId })}
      />
      <Choose
        label="收件渠道"
        words={receiptChannels}
        value={draft.channel}
        onChange={(channel) => onChange({ channel })}
      />
      <Choose
        label="申请人类别"
        words={applicantKinds}
        value={draft.applicantKind}
        onChange={(applicantKind) => onChange({ applicantKind })}
      />
    </Columns>
  );
};

const days = [
  { key: 'dueFrom', label: '到期日自' },
  { key: 'dueTo', label: '到期日至' },
  { key: 'receivedFrom', label: '收到之日自' },
  { key: 'receivedTo', label: '收到之日至' },
] as const;

const Days = ({ draft, onChange }: Omit<FieldsProps, 'region'>) => (
  <Columns>
    {days.map(({ key, label }) => (
      <DateField
        key={key}
        label={label}
        isOptional
        value={draft[key] ?? ''}
        onChange={(day) => onChange({ [key]: day === '' ? undefined : day })}
      />
    ))}
  </Columns>
);

export interface FilterSheetProps {
  region: string;
  filter: DeskFilter;
  onApply: (filter: DeskFilter) => void;
  onClose: () => void;
}

/** 更多筛选：状态、主办单位、渠道、申请人类别、到期日与收到之日的起止。 */
export const FilterSheet = ({ region, filter, onApply, onClose }: FilterSheetProps) => {
  const [draft, setDraft] = useState(filter);
  const change = (part: Partial<DeskFilter>) => setDraft((current) => ({ ...current, ...part }));
  const apply = (next: DeskFilter) => {
    onApply(next);
    onClose();
  };
  return (
    <Sheet
      isOpen
      title="更多筛选"
      onClose={onClose}
      footer={
        <ButtonRow>
          <Button kind="primary" onPress={() => apply(draft)}>
            看符合条件的
          </Button>
          <Button onPress={() => apply({ ...cleared(filter), q: filter.q, alarms: filter.alarms })}>
            清除这些条件
          </Button>
        </ButtonRow>
      }
    >
      <Stack>
        <Words region={region} draft={draft} onChange={change} />
        <Days draft={draft} onChange={change} />
      </Stack>
    </Sheet>
  );
};
