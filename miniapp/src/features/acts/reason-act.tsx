import { useState } from 'react';
import { Button, ButtonRow } from '@miniapp/components/button';
import { TextField } from '@miniapp/components/field';
import { Sheet } from '@miniapp/components/sheet';

export interface ReasonActProps {
  label: string;
  title: string;
  /** 理由会给谁看。 */
  hint: string;
  isBusy: boolean;
  onAct: (reason: string) => Promise<boolean>;
}

/** 要写理由的行为：退回、退回修改。 */
export const ReasonAct = ({ label, title, hint, isBusy, onAct }: ReasonActProps) => {
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [error, setError] = useState('');
  const submit = async () => {
    if (reason.trim() === '') {
      setError('请写明理由');
      return;
    }
    if (await onAct(reason.trim())) setOpen(false);
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{label}</Button>
      <Sheet
        isOpen={isOpen}
        title={title}
        onClose={() => setOpen(false)}
        footer={
          <ButtonRow>
            <Button onPress={() => setOpen(false)}>取消</Button>
            <Button kind="primary" isLoading={isBusy} onPress={submit}>
              {label}
            </Button>
          </ButtonRow>
        }
      >
        <TextField
          label="理由"
          hint={hint}
          rows={4}
          maxLength={500}
          value={reason}
          onChange={setReason}
          error={error === '' ? undefined : error}
        />
      </Sheet>
    </>
  );
};
