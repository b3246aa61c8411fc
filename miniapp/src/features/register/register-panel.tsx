import { Button, ButtonRow } from '@miniapp/components/button';
import { RadioGroup } from '@miniapp/components/choice';
import { ErrorSummary } from '@miniapp/components/error-summary';
import { Stack } from '@miniapp/components/stack';
import { registeredChannels } from '@shared/contract/register-application';
import { receiptChannels } from '@shared/vocabulary/applicant';
import { AddresseeFields } from './addressee-fields';
import { ArrivalFields } from './arrival-fields';
import { LookupByIdentity } from './lookup-by-identity';
import { PaperScans } from './paper-scans';
import { PersonFields } from './person-fields';
import { RegisteredReceipt } from './registered-receipt';
import { RequestFields } from './request-fields';
import { useRegister } from './use-register';

export interface RegisterPanelProps {
  region: string;
  /** 部门登记时是本单位；公开办登记时为空串，另选。 */
  addresseeId: string;
  onOpen: (applicationId: string) => void | Promise<unknown>;
}

const channels = registeredChannels.map((value) => ({
  value,
  label: receiptChannels.labels[value],
}));

/** 登记来件：先选渠道，再填这种渠道要的；存以前就看得到收到之日和最迟答复日。 */
export const RegisterPanel = ({ region, addresseeId, onOpen }: RegisterPanelProps) => {
  const registering = useRegister(region, addresseeId);
  const { form, change, problems, errorOf, isBusy, receipt, submit, restart } = registering;
  if (receipt !== null)
    return <RegisteredReceipt receipt={receipt} onOpen={onOpen} onRestart={restart} />;
  return (
    <Stack gap="loose">
      <LookupByIdentity region={region} onOpen={onOpen} />
      <ErrorSummary errors={problems} />
      <RadioGroup
        label="怎么来的"
        hint="渠道不同，收到之日的算法不同"
        options={channels}
        value={form.channel ?? undefined}
        error={errorOf('channel')}
        onChange={(channel) => change({ channel })}
      />
      {form.channel === null ? null : (
        <>
          <ArrivalFields region={region} channel={form.channel} registering={registering} />
          <PersonFields {...registering} />
          <RequestFields {...registering} />
          <PaperScans
            region={region}
            scanIds={form.scanIds}
            error={errorOf('scanIds')}
            onChange={(scanIds) => change({ scanIds })}
          />
          {addresseeId === '' ? (
            <AddresseeFields region={region} registering={registering} />
          ) : null}
          <ButtonRow>
            <Button kind="primary" isLoading={isBusy} onPress={submit}>
              登记
            </Button>
          </ButtonRow>
        </>
      )}
    </Stack>
  );
};
