import { Card } from '@miniapp/components/card';
import { RadioGroup } from '@miniapp/components/choice';
import { TextField } from '@miniapp/components/field';
import { DateField, Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { publicityEndings } from '@shared/vocabulary/disclosure';
import { affairsKinds, processStages, type NoticeTrack } from '@shared/vocabulary/notice';
import type { NoticeForm } from './notice-form';

export interface FormPartProps {
  form: NoticeForm;
  onChange: (form: NoticeForm) => void;
}

const VillageKind = ({ form, onChange }: FormPartProps) => (
  <>
    <RadioGroup
      label="三务"
      options={affairsKinds.values.map((value) => ({ value, label: affairsKinds.labels[value] }))}
      value={form.affairsKind}
      onChange={(affairsKind) => onChange({ ...form, affairsKind })}
    />
    <Select
      label="公开过程"
      options={processStages.values.map((value) => ({ value, label: processStages.labels[value] }))}
      value={form.processStage}
      onChange={(processStage) => onChange({ ...form, processStage })}
    />
  </>
);

/** 标题与概述。 */
export const TitleFields = ({ form, onChange }: FormPartProps) => (
  <>
    <TextField
      label="标题"
      value={form.title}
      maxLength={120}
      onChange={(title) => onChange({ ...form, title })}
    />
    <TextField
      label="内容概述"
      isOptional
      rows={2}
      maxLength={300}
      value={form.summary}
      onChange={(summary) => onChange({ ...form, summary })}
    />
  </>
);

/** 标题、概述、三务、公开过程、日期、公示天数。 */
export const HeadFields = ({ form, track, onChange }: FormPartProps & { track: NoticeTrack }) => (
  <Card title="基本情况">
    <Stack>
      <TitleFields form={form} onChange={onChange} />
      {track === 'village' ? <VillageKind form={form} onChange={onChange} /> : null}
      <DateField
        label="生成日期"
        value={form.producedOn}
        onChange={(producedOn) => onChange({ ...form, producedOn })}
      />
      <TextField
        label="公示天数"
        hint="不是公示就空着"
        isOptional
        kind="number"
        value={form.publicityDays}
        onChange={(publicityDays) => onChange({ ...form, publicityDays })}
      />
      {form.publicityDays.trim() === '' ? null : (
        <RadioGroup
          label="公示期满以后"
          options={publicityEndings.values.map((value) => ({
            value,
            label: publicityEndings.labels[value],
          }))}
          value={form.publicityEnding}
          onChange={(publicityEnding) => onChange({ ...form, publicityEnding })}
        />
      )}
    </Stack>
  </Card>
);
