import { Card } from '@miniapp/components/card';
import { RadioGroup } from '@miniapp/components/choice';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { paperDeliveryMethods } from '@shared/contract/register-application';
import { deliveryMethods, desiredForms, matters } from '@shared/vocabulary/applicant';
import type { Registering } from './use-register';

const optionsOf = <T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>) =>
  values.map((value) => ({ value, label: labels[value] }));

const CorrectionFields = ({ form, change, errorOf }: Registering) => (
  <>
    <TextField
      label="哪里不准确，应当怎样记"
      rows={3}
      maxLength={1000}
      value={form.mistake}
      error={errorOf('correction', 'correction.mistake')}
      onChange={(mistake) => change({ mistake })}
    />
    <TextField
      label="有什么证据"
      rows={3}
      maxLength={1000}
      value={form.evidence}
      error={errorOf('correction.evidence')}
      onChange={(evidence) => change({ evidence })}
    />
  </>
);

/** 申请的内容、要什么形式、怎么给。 */
export const RequestFields = (registering: Registering) => {
  const { form, change, errorOf } = registering;
  const isCorrection = form.matter === 'recordCorrection';
  return (
    <Card title="申请的内容">
      <Stack>
        <RadioGroup
          label="要办的事"
          options={optionsOf(matters.values, matters.labels)}
          value={form.matter}
          onChange={(matter) => change({ matter })}
        />
        <TextField
          label={isCorrection ? '要更正的是哪一条记录' : '所需信息的名称、文号或者其他特征'}
          hint="照来件写，不改意思；不要写身份证号码、银行卡号"
          rows={5}
          maxLength={2000}
          value={form.description}
          error={errorOf('description')}
          onChange={(description) => change({ description })}
        />
        {isCorrection ? <CorrectionFields {...registering} /> : null}
        <RadioGroup
          label="所需信息的形式"
          options={optionsOf(desiredForms.values, desiredForms.labels)}
          value={form.desiredForm}
          onChange={(desiredForm) => change({ desiredForm })}
        />
        <RadioGroup
          label="获取信息的途径"
          options={optionsOf(paperDeliveryMethods, deliveryMethods.labels)}
          value={form.deliveryMethod}
          error={errorOf('deliveryMethod')}
          onChange={(deliveryMethod) => change({ deliveryMethod })}
        />
      </Stack>
    </Card>
  );
};
