import { useState } from 'react';
import { Button, ButtonRow } from '@miniapp/components/button';
import { TextField } from '@miniapp/components/field';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { overrideFindings } from '@shared/contract/notice-privacy';
import type { DraftActs } from './use-draft-acts';

/** 准予照现在的样子公开：写明理由才能办。 */
export const OverrideSheet = ({ acts, onClose }: { acts: DraftActs; onClose: () => void }) => {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = async () => {
    if (reason.trim() === '') setMissing(true);
    else if (await acts.act(overrideFindings, '已准予公开', { reason: reason.trim() })) onClose();
  };
  return (
    <Sheet isOpen title="准予照现在的样子公开？" onClose={onClose}>
      <Stack>
        <Paragraph>
          只对现在检查到的这几处有效，内容一改就要重新准予。您的姓名和理由会记下来。
        </Paragraph>
        <TextField
          label="为什么必须公开"
          rows={3}
          maxLength={500}
          value={reason}
          onChange={(next) => {
            setReason(next);
            setMissing(false);
          }}
          error={isMissing ? '请写明理由' : undefined}
        />
        <ButtonRow>
          <Button kind="primary" isLoading={acts.isBusy} onPress={() => void submit()}>
            准予公开
          </Button>
          <Button onPress={onClose}>先不办</Button>
        </ButtonRow>
      </Stack>
    </Sheet>
  );
};
