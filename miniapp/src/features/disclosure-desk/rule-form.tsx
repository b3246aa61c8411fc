import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { TextField } from '@miniapp/components/field';
import { DateField, Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { newKey } from '@miniapp/format/new-key';
import {
  createDisclosureRule,
  reviseDisclosureRule,
  withdrawDisclosureRule,
  type RuleFields,
} from '@shared/contract/disclosure-desk';
import { ruleKinds } from '@shared/vocabulary/disclosure-pages';
import { useSaving } from './use-saving';

/** 正在改的一件；新公布的没有编号。 */
export interface EditedRule {
  readonly ruleId: string | null;
  readonly version: number;
  readonly fields: RuleFields;
}

export interface RuleFormProps {
  region: string;
  rule: EditedRule;
  onDone: () => void;
}

const send = (
  { region, rule: { ruleId, version } }: Pick<RuleFormProps, 'region' | 'rule'>,
  fields: RuleFields,
  key: string,
) =>
  ruleId === null
    ? call(createDisclosureRule, { params: { region }, body: { ...fields, idempotencyKey: key } })
    : call(reviseDisclosureRule, { params: { region, ruleId }, body: { ...fields, version } });

interface FieldsProps {
  fields: RuleFields;
  onChange: (fields: RuleFields) => void;
}

const Fields = ({ fields, onChange }: FieldsProps) => (
  <>
    <TextField
      label="制度的名称"
      maxLength={120}
      value={fields.title}
      onChange={(title) => onChange({ ...fields, title })}
    />
    <Select
      label="管的是哪一样事"
      options={ruleKinds.values.map((value) => ({ value, label: ruleKinds.labels[value] }))}
      value={fields.kind}
      onChange={(kind) => onChange({ ...fields, kind })}
    />
    <TextField
      label="文号"
      isOptional
      maxLength={60}
      value={fields.documentNumber}
      onChange={(documentNumber) => onChange({ ...fields, documentNumber })}
    />
    <DateField
      label="印发之日"
      isOptional
      value={fields.issuedOn ?? ''}
      onChange={(day) => onChange({ ...fields, issuedOn: day === '' ? null : day })}
    />
    <TextField
      label="全文"
      rows={16}
      maxLength={50_000}
      value={fields.bodyMarkdown}
      onChange={(bodyMarkdown) => onChange({ ...fields, bodyMarkdown })}
    />
  </>
);

/** 公布、修订一件公开制度；现行的还可以停止执行。 */
export const RuleForm = ({ region, rule, onDone }: RuleFormProps) => {
  const [fields, setFields] = useState(rule.fields);
  const [reason, setReason] = useState('');
  const [key] = useState(newKey);
  const { isBusy, problem, run } = useSaving();
  const { ruleId, version } = rule;
  const save = async () => {
    if (await run(() => send({ region, rule }, fields, key), '已公布')) onDone();
  };
  const withdraw = async () => {
    if (ruleId === null) return;
    const input = { params: { region, ruleId }, body: { version, reason } };
    if (await run(() => call(withdrawDisclosureRule, input), '已停止执行')) onDone();
  };
  return (
    <Stack>
      <Fields fields={fields} onChange={setFields} />
      {problem === '' ? null : (
        <Banner tone="error" isLive>
          {problem}
        </Banner>
      )}
      <ButtonRow>
        <Button onPress={onDone}>不改了</Button>
        <Button kind="primary" isLoading={isBusy} onPress={save}>
          {ruleId === null ? '公布' : '公布修订后的'}
        </Button>
      </ButtonRow>
      {ruleId === null ? null : (
        <>
          <TextField
            label="停止执行的原因"
            hint="停止执行后不再列出，已有的链接仍看得到全文和原因。"
            isOptional
            maxLength={300}
            value={reason}
            onChange={setReason}
          />
          <Button kind="danger" isDisabled={reason.trim() === ''} onPress={withdraw}>
            停止执行
          </Button>
        </>
      )}
    </Stack>
  );
};
