import { useState } from 'react';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { RadioGroup } from '@miniapp/components/choice';
import { TextField } from '@miniapp/components/field';
import { KeyValue } from '@miniapp/components/key-value';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import { Citation } from '@miniapp/components/text';
import { useReveal } from './use-reveal';

export const OTHER = '其他';
const purposes = ['核对身份', '邮寄答复', '电话联系', OTHER].map((value) => ({
  value,
  label: value,
}));

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
        hint="请不要写申请人、代办人的姓名、号码和地址"
        rows={2}
        maxLength={200}
        value={other}
        onChange={onOther}
      />
    ) : null}
    <Citation>《个人信息保护法》第五条、第五十一条</Citation>
  </Stack>
);

/** 完整信息里的一行。 */
export interface RevealedRow {
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

export interface RevealSheetProps {
  title: string;
  /** 凭用途取来完整的信息。 */
  read: (purpose: string) => Promise<readonly RevealedRow[]>;
}

/** 查看完整的个人信息：先写用途，看过留记录，关上就不再显示。 */
export const RevealSheet = ({ title, read }: RevealSheetProps) => {
  const [isOpen, setOpen] = useState(false);
  const [choice, setChoice] = useState<string>();
  const [other, setOther] = useState('');
  const { found, problem, isBusy, reveal, forget } = useReveal(read);
  const close = () => {
    forget();
    setChoice(undefined);
    setOther('');
    setOpen(false);
  };
  const purpose = choice === OTHER ? other.trim() : (choice ?? '');
  const footer = (
    <ButtonRow>
      <Button onPress={close}>{found ? '看完了，关闭' : '取消'}</Button>
      {found ? null : (
        <Button kind="primary" isLoading={isBusy} onPress={() => reveal(purpose)}>
          查看
        </Button>
      )}
    </ButtonRow>
  );
  const fields = { choice, other, problem, onChoice: setChoice, onOther: setOther };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{title}</Button>
      <Sheet isOpen={isOpen} title={title} onClose={close} footer={footer}>
        {found ? (
          <Stack>
            <Banner tone="info" isLive>
              这次查看已经记录。关闭后不再显示，请只用于办理这件申请。
            </Banner>
            <KeyValue items={[...found]} />
          </Stack>
        ) : (
          <PurposeFields {...fields} />
        )}
      </Sheet>
    </>
  );
};
