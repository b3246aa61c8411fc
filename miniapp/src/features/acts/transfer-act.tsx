import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { TextField } from '@miniapp/components/field';
import { Select } from '@miniapp/components/select';
import { Sheet } from '@miniapp/components/sheet';
import { Stack } from '@miniapp/components/stack';
import { listDispatchTargets } from '@shared/contract/desk';
import { transferApplication } from '@shared/contract/application-acts';
import type { ApplicationView } from '@shared/contract/application-view';
import type { CaseActs } from './use-case-act';

export interface TransferActProps {
  region: string;
  application: ApplicationView;
  acts: CaseActs;
}

/** 转办到别的单位，写明理由。 */
export const TransferAct = ({ region, application, acts }: TransferActProps) => {
  const [isOpen, setOpen] = useState(false);
  const [toDepartmentId, setTo] = useState<string>();
  const [reason, setReason] = useState('');
  const [isIncomplete, setIncomplete] = useState(false);
  const targets = useEndpoint(listDispatchTargets, isOpen ? { params: { region } } : null);
  const options = (targets.data?.items ?? [])
    .filter(({ organisationId }) => organisationId !== application.leadDepartment?.organisationId)
    .map(({ organisationId, name }) => ({ value: organisationId, label: name }));
  const submit = async () => {
    const isReady = toDepartmentId !== undefined && reason.trim() !== '';
    setIncomplete(!isReady);
    if (
      isReady &&
      (await acts.act(transferApplication, { toDepartmentId, reason: reason.trim() }, '已转办'))
    )
      setOpen(false);
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>转办</Button>
      <Sheet
        isOpen={isOpen}
        title="转办到哪个单位？"
        onClose={() => setOpen(false)}
        footer={
          <ButtonRow>
            <Button onPress={() => setOpen(false)}>取消</Button>
            <Button kind="primary" isLoading={acts.isBusy} onPress={submit}>
              转办
            </Button>
          </ButtonRow>
        }
      >
        <Stack>
          <Select
            label="转往单位"
            options={options}
            value={toDepartmentId}
            onChange={setTo}
            error={isIncomplete && toDepartmentId === undefined ? '请选择' : undefined}
          />
          <TextField
            label="理由"
            hint="承办单位和申请人都会看到"
            rows={3}
            maxLength={500}
            value={reason}
            onChange={setReason}
            error={isIncomplete && reason.trim() === '' ? '请写明理由' : undefined}
          />
        </Stack>
      </Sheet>
    </>
  );
};
