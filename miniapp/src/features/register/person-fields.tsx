import { Card } from '@miniapp/components/card';
import { TextField } from '@miniapp/components/field';
import { Select } from '@miniapp/components/select';
import { Stack } from '@miniapp/components/stack';
import { Citation } from '@miniapp/components/text';
import { applicantKinds } from '@shared/vocabulary/applicant';
import type { Registering } from './use-register';

const kinds = applicantKinds.values.map((value) => ({
  value,
  label: applicantKinds.labels[value],
}));

const IdentityFields = ({ form, change, errorOf }: Registering) => {
  const isPerson = form.kind === 'naturalPerson';
  return (
    <>
      <Select
        label="申请人类别"
        options={kinds}
        value={form.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        label={isPerson ? '姓名' : '单位名称'}
        value={form.name}
        maxLength={60}
        error={errorOf('applicant.name')}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={isPerson ? '身份证号码' : '统一社会信用代码'}
        kind={isPerson ? 'idcard' : 'text'}
        value={form.identityNumber}
        maxLength={20}
        error={errorOf('applicant.identityNumber')}
        onChange={(identityNumber) => change({ identityNumber })}
      />
      {isPerson ? null : (
        <TextField
          label="联系人"
          isOptional
          value={form.contactPerson}
          maxLength={30}
          error={errorOf('applicant.contactPerson')}
          onChange={(contactPerson) => change({ contactPerson })}
        />
      )}
    </>
  );
};

/** 申请人：只登记法律要的三样，不问用途。依据：《条例》第二十九条第二款。 */
export const PersonFields = (registering: Registering) => {
  const { form, change, errorOf } = registering;
  return (
    <Card title="申请人">
      <Stack>
        <IdentityFields {...registering} />
        <TextField
          label="联系电话"
          hint="电话、邮箱、地址照来件填；来信里一样也没有的都空着，先登记备查"
          isOptional
          kind="tel"
          value={form.phone}
          maxLength={30}
          error={errorOf('applicant.phone')}
          onChange={(phone) => change({ phone })}
        />
        <TextField
          label="电子邮箱"
          isOptional
          kind="email"
          value={form.email}
          maxLength={100}
          error={errorOf('applicant.email')}
          onChange={(email) => change({ email })}
        />
        <TextField
          label="通信地址"
          isOptional
          value={form.address}
          maxLength={200}
          error={errorOf('applicant.address')}
          onChange={(address) => change({ address })}
        />
        <Citation>依据：《政府信息公开条例》第二十九条第二款</Citation>
      </Stack>
    </Card>
  );
};
