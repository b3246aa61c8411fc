import { Card } from '@miniapp/components/card';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { Citation } from '@miniapp/components/text';
import type { FieldProblem } from './check-applicant';
import { PersonalFile } from './personal-file';
import { SavedPhone } from './saved-phone';
import type { StepProps } from './steps';

export interface ApplicantFieldsProps extends StepProps {
  identityNumber: string;
  onIdentityNumber: (value: string) => void;
  errorOf: (...fields: FieldProblem['field'][]) => string | undefined;
}

/** 单位写单位名称；替别人办的写明是本人的姓名，免得与代办的人混。 */
const nameLabel = ({ kind, isForOther }: StepProps['draft']) => {
  if (kind !== 'naturalPerson') return '单位名称';
  return isForOther ? '本人姓名' : '姓名';
};

/** 替别人办时，浏览器存着的是代办的人自己的，不替他填。 */
const fillsOwn = <T extends string>({ isForOther }: StepProps['draft'], own: T) =>
  isForOther ? 'off' : own;

const IdentityFields = (props: ApplicantFieldsProps) => {
  const { draft, change, identityNumber, onIdentityNumber, errorOf } = props;
  const isPerson = draft.kind === 'naturalPerson';
  return (
    <>
      <TextField
        label={nameLabel(draft)}
        value={draft.name}
        onChange={(name) => change({ name })}
        error={errorOf('name')}
        maxLength={60}
        autoComplete={fillsOwn(draft, 'name')}
      />
      <TextField
        label={isPerson ? '身份证号码' : '统一社会信用代码'}
        hint={
          draft.isForOther
            ? '写本人的；只用来登记，不存在这部手机上'
            : '只用来登记，不存在这部手机上'
        }
        kind={isPerson ? 'idcard' : 'text'}
        value={identityNumber}
        onChange={onIdentityNumber}
        error={errorOf('identityNumber')}
        maxLength={20}
        autoComplete="off"
      />
      {isPerson ? null : (
        <TextField
          label="联系人"
          value={draft.contactPerson}
          onChange={(contactPerson) => change({ contactPerson })}
          error={errorOf('contactPerson')}
          maxLength={30}
        />
      )}
    </>
  );
};

/** 姓名、身份证明、联系方式。依据：《条例》第二十九条第二款。 */
export const ApplicantFields = (props: ApplicantFieldsProps) => {
  const { draft, change, errorOf } = props;
  return (
    <Card {...(draft.isForOther ? { title: '申请人本人' } : {})}>
      <Stack>
        <IdentityFields {...props} />
        {draft.kind === 'naturalPerson' ? (
          <PersonalFile
            region={draft.region}
            kind="identityPicture"
            label="身份证照片"
            hint="可以不交。加密存放，只有办理的人写明用途才看得到，办结以后按期删除"
            fileId={draft.identityPictureId}
            onChange={(identityPictureId) => change({ identityPictureId })}
          />
        ) : null}
        {draft.isForOther ? null : <SavedPhone draft={draft} change={change} />}
        <TextField
          label="联系电话"
          hint="手机或座机；电话、邮箱、地址至少填一样"
          kind="tel"
          value={draft.phone}
          onChange={(phone) => change({ phone })}
          error={errorOf('phone', 'contact')}
          autoComplete={fillsOwn(draft, 'tel')}
        />
        <TextField
          label="电子邮箱"
          isOptional
          kind="email"
          value={draft.email}
          onChange={(email) => change({ email })}
          error={errorOf('email')}
          autoComplete={fillsOwn(draft, 'email')}
        />
        <TextField
          label="通信地址"
          isOptional
          value={draft.address}
          onChange={(address) => change({ address })}
          error={errorOf('address')}
          maxLength={200}
          autoComplete={fillsOwn(draft, 'street-address')}
        />
        <Citation>依据：《政府信息公开条例》第二十九条第二款</Citation>
      </Stack>
    </Card>
  );
};
