import { useState } from 'react';
import { useAct } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CheckboxGroup, RadioGroup } from '@miniapp/components/choice';
import { TextField } from '@miniapp/components/field';
import { DateField } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { todayInShanghai } from '@miniapp/format/today';
import { recordDecisionStage, type DecisionView } from '@shared/contract/village-decisions';
import { meetingKinds, type DecisionStage } from '@shared/vocabulary/village';
import { Failure } from '@miniapp/components/failure';
import { FileFields } from './file-fields';
import { COUNTS, countNames, fieldsOfStage, formOfStage, wrongCount } from './stage-fields';
import { useDoing, type Doing } from '@miniapp/api/use-doing';

const kinds = meetingKinds.values.map((value) => ({ value, label: meetingKinds.labels[value] }));

export interface StageFormProps {
  region: string;
  decision: DecisionView;
  stage: DecisionStage;
  onClose: () => void;
}

type Form = ReturnType<typeof formOfStage>;

interface PartProps {
  form: Form;
  set: (form: Form) => void;
  doing: Doing;
  isVoted: boolean;
}

const Counts = ({ form, set, doing, isVoted }: PartProps) => (
  <>
    {countNames.map((name) => (
      <TextField
        key={name}
        label={COUNTS[name]}
        kind="number"
        isOptional={!isVoted}
        maxLength={6}
        value={form.counts[name]}
        error={wrongCount(form) === name ? '请填整数，没有的写0' : doing.errorOf(name)}
        onChange={(typed) => set({ ...form, counts: { ...form.counts, [name]: typed } })}
      />
    ))}
  </>
);

const Files = ({ region, form, set }: { region: string } & Pick<PartProps, 'form' | 'set'>) => (
  <>
    <FileFields
      region={region}
      label="会议记录"
      files={form.minutes}
      onChange={(minutes) => set({ ...form, minutes })}
    />
    <FileFields
      region={region}
      label="照片"
      files={form.photos}
      onChange={(photos) => set({ ...form, photos })}
    />
    <CheckboxGroup
      label="会议记录和照片"
      options={[
        {
          value: 'public',
          label: '决议公开时一并公开',
          hint: '公开前请先遮去身份证号、电话、签名等',
        },
      ]}
      values={form.areFilesPublic ? ['public'] : []}
      onChange={(values) => set({ ...form, areFilesPublic: values.length > 0 })}
    />
  </>
);

/** 记一步：日期、地点、内容、人数与票数、会议记录与照片。 */
export const StageForm = ({ region, decision, stage, onClose }: StageFormProps) => {
  const [form, set] = useState(() => formOfStage(decision, stage));
  const act = useAct(recordDecisionStage);
  const doing = useDoing(['heldOn', 'place', 'summary', 'meetingKind', ...countNames]);
  const label = decision.steps.find((step) => step.stage === stage)?.label ?? '';
  const { decisionId, version } = decision;
  const save = async () => {
    if (wrongCount(form) !== undefined) return;
    const body = { ...fieldsOfStage(form, stage), version };
    const input = { params: { region, decisionId, stage }, body };
    if (await doing.run(() => act.mutateAsync(input), `${label}已经记下`)) onClose();
  };
  const isVoted = stage === 'review' || stage === 'decision';
  return (
    <Card title={label}>
      <Stack>
        <DateField
          label="日期"
          max={todayInShanghai()}
          value={form.heldOn}
          error={doing.errorOf('heldOn')}
          onChange={(heldOn) => set({ ...form, heldOn })}
        />
        <TextField
          label="地点"
          maxLength={100}
          value={form.place}
          error={doing.errorOf('place')}
          onChange={(place) => set({ ...form, place })}
        />
        <TextField
          label="内容"
          rows={4}
          maxLength={2000}
          value={form.summary}
          error={doing.errorOf('summary')}
          onChange={(summary) => set({ ...form, summary })}
        />
        {stage === 'decision' ? (
          <RadioGroup
            label="会议形式"
            options={kinds}
            value={form.meetingKind}
            error={doing.errorOf('meetingKind')}
            onChange={(meetingKind) => set({ ...form, meetingKind })}
          />
        ) : null}
        <Counts form={form} set={set} doing={doing} isVoted={isVoted} />
        <Files region={region} form={form} set={set} />
        <Failure text={doing.failure} />
        <ButtonRow>
          <Button onPress={onClose}>取消</Button>
          <Button kind="primary" isLoading={act.isPending} onPress={save}>
            保存这一步
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
};
