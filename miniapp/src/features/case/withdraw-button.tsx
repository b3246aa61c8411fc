import { useState } from 'react';
import { useAct } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Sheet } from '@miniapp/components/sheet';
import { Paragraph } from '@miniapp/components/text';
import { withdrawApplication } from '@shared/contract/application-acts';
import type { ApplicationView } from '@shared/contract/application-view';

export interface WithdrawButtonProps {
  region: string;
  application: ApplicationView;
}

/** 撤回申请；先问一遍。服务器允许时才出现。 */
export const WithdrawButton = ({ region, application }: WithdrawButtonProps) => {
  const [isAsking, setAsking] = useState(false);
  const withdrawing = useAct(withdrawApplication);
  if (!application.availableActions.some(({ act }) => act === 'withdraw')) return null;
  const { applicationId, version } = application;
  const withdraw = async () => {
    await withdrawing.mutateAsync({ params: { region, applicationId }, body: { version } }).then(
      () => setAsking(false),
      () => undefined,
    );
  };
  return (
    <>
      <Button kind="danger" onPress={() => setAsking(true)}>
        撤回申请
      </Button>
      <Sheet
        isOpen={isAsking}
        title="撤回这件申请？"
        onClose={() => setAsking(false)}
        footer={
          <ButtonRow>
            <Button onPress={() => setAsking(false)}>不撤回</Button>
            <Button kind="danger" isLoading={withdrawing.isPending} onPress={withdraw}>
              撤回
            </Button>
          </ButtonRow>
        }
      >
        <Paragraph>撤回后就不再办理。以后还想要，可以重新申请。</Paragraph>
        {withdrawing.error === null ? null : (
          <Banner tone="error" isLive>
            {withdrawing.error.message}
          </Banner>
        )}
      </Sheet>
    </>
  );
};
