import { useState } from 'react';
import { useDoing } from '@miniapp/api/use-doing';
import { useAct } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { renewRecoveryCodes } from '@shared/contract/second-factor';

export interface RenewCodesProps {
  region: string;
  /** 还没有用过的有几个。 */
  left: number;
  onCodes: (codes: readonly string[]) => void;
}

/** 换一组备用码，要填现在的六位数。 */
export const RenewCodes = ({ region, left, onCodes }: RenewCodesProps) => {
  const [code, setCode] = useState('');
  const act = useAct(renewRecoveryCodes);
  const doing = useDoing(['code']);
  const renew = () =>
    doing.run(async () => {
      const { recoveryCodes } = await act.mutateAsync({ params: { region }, body: { code } });
      setCode('');
      onCodes(recoveryCodes);
    }, '已换一组备用码');
  return (
    <Card title="备用码">
      <Stack>
        {doing.failure === '' ? null : (
          <Banner tone="error" isLive>
            {doing.failure}
          </Banner>
        )}
        <Paragraph>{`还有${left}个没有用过。换一组以后，原来的全部作废。`}</Paragraph>
        <TextField
          label="验证器上现在的六位数"
          kind="number"
          value={code}
          error={doing.errorOf('code')}
          onChange={setCode}
          autoComplete="one-time-code"
          maxLength={6}
        />
        <ButtonRow>
          <Button isLoading={act.isPending} onPress={() => void renew()}>
            换一组
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
};
