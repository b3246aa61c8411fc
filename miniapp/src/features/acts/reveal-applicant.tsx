import { useState } from 'react';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { RadioGroup } from '@miniapp/components/choice';
import { TextField } from '@miniapp/components/field';
import { KeyValue } from '@miniapp/components/key-value';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import { Citation } from '@miniapp/components/text';
import type { ApplicationView } from '@shared/contract/application-view';
import { applicantKinds } from '@shared/vocabulary/applicant';
import { useReveal } from './use-reveal';

export interface RevealApplicantProps {
  region: string;
  application: ApplicationView;
}

type Applicant = ApplicationView['applicant'];

export const OTHER = '其他';
const purposes = ['核对身份', '邮寄答复', '电话联系', OTHER].map((value) => ({
  value,
  label: value,
}));

const rowsOf = (applicant: Applicant) =>
  [
    { key: 'kind', label: '申请人类别', value: applicantKinds.labels[applicant.kind] },
    { key: 'name', label: '姓名或名称', value: applicant.name },
    { key: 'identityNumber', label: '证件号码', value: applicant.identityNumber },
    { key: 'contactPerson', label: '联系人', value: applicant.contactPerson },
    { key: 'phone', label: '联系电话', value: applicant.phone },
    { key: 'email', label: '电子邮箱', value: applicant.email },
    { key: 'address', label: '通信地址', value: applicant.address },
  ].filter(({ value }) => value !== '');

interface PurposeFieldsProps {
  choice: string | undefined;
  other: string;
  problem: string;
  onChoice: (choice: string) => void;
  onOther: (other: string) => void;
}

/** 写明用途：选一个，或者自己写。 */
export const PurposeFields = ({
  choice,
  other,
  problem,
  onChoice,
  onOther,
}: PurposeFieldsProps) => (
  <Stack>
    {problem === '' ? null : (
      <Banner tone="error" isLive>
        {problem}
      </Banner>
    )}
    <RadioGroup
      label="为什么要看"
      hint="谁、何时、为什么看，都会记录下来备查"
      options={purposes}
      value={choice}
      onChange={onChoice}
    />
    {choice === OTHER ? (
      <TextField
        label="用途"
        hint="请不要写申请人的姓名、号码和地址"
        rows={2}
        maxLength={200}
        value={other}
        onChange={onOther}
      />
    ) : null}
    <Citation>《个人信息保护法》第五条、第五十一条</Citation>
  </Stack>
);

/** 查看申请人联系方式：服务器说可以才给出；先写用途，看过留记录。 */
export const RevealApplicant = ({ region, application }: RevealApplicantProps) => {
  const [isOpen, setOpen] = useState(false);
  const [choice, setChoice] = useState<string>();
  const [other, setOther] = useState('');
  const { applicant, problem, isBusy, reveal, forget } = useReveal(
    region,
    application.applicationId,
  );
  if (application.canRevealApplicant !== true) return null;
  const close = () => {
    forget();
    setChoice(undefined);
    setOther('');
    setOpen(false);
  };
  const purpose = choice === OTHER ? other.trim() : (choice ?? '');
  return (
    <>
      <Button onPress={() => setOpen(true)}>查看申请人联系方式</Button>
      <Sheet
        isOpen={isOpen}
        title="查看申请人联系方式"
        onClose={close}
        footer={
          <ButtonRow>
            <Button onPress={close}>{applicant ? '看完了，关闭' : '取消'}</Button>
            {applicant ? null : (
              <Button kind="primary" isLoading={isBusy} onPress={() => reveal(purpose)}>
                查看
              </Button>
            )}
          </ButtonRow>
        }
      >
        {applicant ? (
          <Stack>
            <Banner tone="info" isLive>
              这次查看已经记录。关闭后不再显示，请只用于办理这件申请。
            </Banner>
            <KeyValue items={rowsOf(applicant)} />
          </Stack>
        ) : (
          <PurposeFields
            choice={choice}
            other={other}
            problem={problem}
            onChoice={setChoice}
            onOther={setOther}
          />
        )}
      </Sheet>
    </>
  );
};
