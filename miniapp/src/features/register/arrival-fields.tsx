import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Card } from '@miniapp/components/card';
import { CheckboxGroup } from '@miniapp/components/choice';
import { KeyValue } from '@miniapp/components/key-value';
import { DateField } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Citation, Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { todayInShanghai } from '@miniapp/format/today';
import { previewRegistration, type RegisteredChannel } from '@shared/contract/register-application';
import { DATE_QUESTIONS, previewBody, type RegisterForm } from './form';
import type { Registering } from './use-register';

type Preview = NonNullable<ReturnType<typeof useEndpoint<typeof previewRegistration>>['data']>;

const dueText = ({ dueOn, isProvisional }: Preview, form: RegisterForm) => {
  if (dueOn !== null) return `${dayText(dueOn)}${isProvisional ? '（暂定）' : ''}`;
  return form.matter === 'recordCorrection' ? '没有二十个工作日的期限' : '确认收到后计算';
};

const ReceiptPreview = ({ region, form }: { region: string; form: RegisterForm }) => {
  const body = previewBody(form);
  const query = useEndpoint(
    previewRegistration,
    body === null ? null : { params: { region }, body },
  );
  if (body === null) return <Paragraph tone="soft">填好日期，就能看到最迟哪天答复。</Paragraph>;
  if (query.error) return <Banner tone="warn">{query.error.message}</Banner>;
  if (query.data === undefined) return <Paragraph tone="soft">正在计算……</Paragraph>;
  const { receivedOn, hints } = query.data;
  return (
    <Stack gap="tight">
      <KeyValue
        items={[
          {
            key: 'received',
            label: '收到申请之日',
            value: receivedOn === null ? '还不能起算' : dayText(receivedOn),
          },
          { key: 'due', label: '最迟答复日', value: dueText(query.data, form) },
        ]}
      />
      {hints.map((hint) => (
        <Banner key={hint} tone="warn">
          {hint}
        </Banner>
      ))}
    </Stack>
  );
};

const OralFields = ({ form, change, errorOf }: Registering) => (
  <CheckboxGroup
    label="代为填写"
    hint="书写有困难的可以口头申请，由工作人员代为填写"
    error={errorOf('oralConsented', 'readBackConfirmed')}
    options={[
      { value: 'oralConsented', label: '申请人书写有困难，同意由我代为填写' },
      { value: 'readBackConfirmed', label: '已向申请人宣读，申请人确认无误' },
    ]}
    values={form.oral}
    onChange={(oral) => change({ oral })}
  />
);

export interface ArrivalFieldsProps {
  region: string;
  channel: RegisteredChannel;
  registering: Registering;
}

/** 这种渠道要填的日期，与由此得出的收到之日、最迟答复日。 */
export const ArrivalFields = ({ region, channel, registering }: ArrivalFieldsProps) => {
  const { form, change, errorOf } = registering;
  return (
    <Card title="什么时候来的">
      <Stack>
        {DATE_QUESTIONS[channel].map(({ name, label, hint, isOptional }) => (
          <DateField
            key={name}
            label={label}
            hint={hint}
            isOptional={isOptional}
            max={todayInShanghai()}
            value={form.dates[name]}
            error={errorOf(name)}
            onChange={(day) => change({ dates: { ...form.dates, [name]: day } })}
          />
        ))}
        {channel === 'oral' ? <OralFields {...registering} /> : null}
        <ReceiptPreview region={region} form={form} />
        <Citation>依据：《政府信息公开条例》第二十九条、第三十一条</Citation>
      </Stack>
    </Card>
  );
};
