import { Card } from '@miniapp/components/card';
import { RadioGroup } from '@miniapp/components/choice';
import { TextField } from '@miniapp/components/field';
import { DateField, Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import type { DisclosureFields } from '@shared/contract/notice-parts';
import {
  attributeGrounds,
  disclosureAttributes,
  groundAttributes,
} from '@shared/vocabulary/disclosure';
import { noticeKinds, processStages } from '@shared/vocabulary/notice';
import { stagePrompts } from '@shared/vocabulary/stage-prompts';
import { ClarificationFields } from './clarification-fields';
import type { FormPartProps } from './head-fields';
import { DutyFields, MaterialFields } from './interpretation-fields';
import { ProgressFields } from './progress-fields';

const kinds = noticeKinds.values.map((value) => ({ value, label: noticeKinds.labels[value] }));
const attributes = disclosureAttributes.values.map((value) => ({
  value,
  label: disclosureAttributes.labels[value],
}));

interface PartProps {
  disclosure: DisclosureFields;
  onPatch: (patch: Partial<DisclosureFields>) => void;
}

/** 公开属性：不主动公开的，选依据、写理由。 */
const AttributeFields = ({ disclosure, onPatch }: PartProps) => {
  const { attribute } = disclosure;
  const grounds = attributeGrounds.values
    .filter((ground) => attribute !== null && groundAttributes[ground].includes(attribute))
    .map((value) => ({ value, label: attributeGrounds.labels[value] }));
  return (
    <>
      <RadioGroup
        label="公开属性"
        hint="拟稿时确定，随稿件一起报批；没有确定的不能提交"
        options={attributes}
        value={attribute ?? undefined}
        onChange={(value) => onPatch({ attribute: value, attributeGround: null })}
      />
      {attribute === null || attribute === 'proactive' ? null : (
        <>
          <Select
            label="不主动公开的依据"
            options={grounds}
            value={disclosure.attributeGround ?? undefined}
            onChange={(attributeGround) => onPatch({ attributeGround })}
          />
          <TextField
            label="不主动公开的理由"
            rows={3}
            maxLength={1000}
            value={disclosure.attributeReason}
            onChange={(attributeReason) => onPatch({ attributeReason })}
          />
        </>
      )}
    </>
  );
};

const promptText = (stage: FormPartProps['form']['processStage']): string =>
  stagePrompts[stage].map(({ name, hint }) => `${name}：${hint}`).join('；');

/** 各种类特有的：政策文件的解读安排、解读的材料、澄清的说法。 */
const KindFields = ({
  region,
  organisationId,
  disclosure,
  onPatch,
}: PartProps & { region: string; organisationId: string }) => (
  <>
    {disclosure.kind === 'policyDocument' ? (
      <DutyFields disclosure={disclosure} onPatch={onPatch} />
    ) : null}
    {disclosure.kind === 'interpretation' ? (
      <MaterialFields
        region={region}
        organisationId={organisationId}
        disclosure={disclosure}
        onPatch={onPatch}
      />
    ) : null}
    {disclosure.kind === 'clarification' ? (
      <ClarificationFields disclosure={disclosure} onPatch={onPatch} />
    ) : null}
  </>
);

/** 机关公开信息特有的各栏：种类、文号、公开属性、本过程应写的内容、进展、澄清。 */
export const DepartmentFields = ({
  form,
  onChange,
  region,
  organisationId,
}: FormPartProps & { region: string; organisationId: string }) => {
  const { disclosure, processStage } = form;
  const onPatch = (patch: Partial<DisclosureFields>) =>
    onChange({ ...form, disclosure: { ...disclosure, ...patch } });
  const hint = promptText(processStage);
  return (
    <Card title="公开属性与种类">
      <Stack>
        <AttributeFields disclosure={disclosure} onPatch={onPatch} />
        <Select
          label="种类"
          options={kinds}
          value={disclosure.kind}
          onChange={(kind) => onPatch({ kind })}
        />
        <TextField
          label="文号"
          isOptional
          maxLength={60}
          value={disclosure.documentNumber}
          onChange={(documentNumber) => onPatch({ documentNumber })}
        />
        <DateField
          label="变更日期"
          hint="原来公开过、内容变了的填；期限自变更之日起算"
          isOptional
          value={disclosure.changedOn ?? ''}
          onChange={(changedOn) => onPatch({ changedOn: changedOn === '' ? null : changedOn })}
        />
        <Select
          label="公开过程"
          hint={hint === '' ? undefined : `一般要写到：${hint}`}
          options={processStages.values.map((value) => ({
            value,
            label: processStages.labels[value],
          }))}
          value={processStage}
          onChange={(value) => onChange({ ...form, processStage: value })}
        />
        {processStage === 'execution' ? (
          <ProgressFields disclosure={disclosure} onPatch={onPatch} />
        ) : null}
        <KindFields {...{ region, organisationId, disclosure, onPatch }} />
      </Stack>
    </Card>
  );
};
