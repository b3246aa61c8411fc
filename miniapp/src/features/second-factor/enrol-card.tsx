import { useState } from 'react';
import { useDoing } from '@miniapp/api/use-doing';
import { messageOf } from '@miniapp/api/problem';
import { useAct } from '@miniapp/api/use-endpoint';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CodePicture } from '@miniapp/components/code-picture';
import { Failure } from '@miniapp/components/failure';
import { TextField } from '@miniapp/components/field';
import { KeyValue } from '@miniapp/components/key-value';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import type { OutputOf } from '@shared/contract/endpoint';
import { beginSecondFactor, confirmSecondFactor } from '@shared/contract/second-factor';
import './index.scss';

type Offer = OutputOf<typeof beginSecondFactor>;

interface ConfirmFormProps {
  region: string;
  offer: Offer;
  onCodes: (codes: readonly string[]) => void;
}

/** 扫了二维码以后：填第一个六位数。 */
const ConfirmForm = ({ region, offer, onCodes }: ConfirmFormProps) => {
  const [code, setCode] = useState('');
  const act = useAct(confirmSecondFactor);
  const doing = useDoing(['code']);
  const confirm = () =>
    doing.run(async () => {
      const { recoveryCodes } = await act.mutateAsync({ params: { region }, body: { code } });
      onCodes(recoveryCodes);
    }, '已绑定验证器');
  return (
    <Stack>
      <Failure text={doing.failure} />
      <Paragraph>
        用手机上的验证器（如腾讯身份验证器、微软、谷歌的验证器）扫下面的码；不能扫的，手工输入密钥。
      </Paragraph>
      <CodePicture className="ml-second-factor__code" src={offer.qrCode} label="验证器二维码" />
      <KeyValue items={[{ key: 'secret', label: '密钥', value: offer.secret }]} />
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
        <Button kind="primary" isLoading={act.isPending} onPress={() => void confirm()}>
          绑定
        </Button>
      </ButtonRow>
    </Stack>
  );
};

export interface EnrolCardProps {
  region: string;
  onCodes: (codes: readonly string[]) => void;
}

/** 绑定验证器：先取二维码，再填第一个六位数。 */
export const EnrolCard = ({ region, onCodes }: EnrolCardProps) => {
  const [offer, setOffer] = useState<Offer | null>(null);
  const [problem, setProblem] = useState('');
  const act = useAct(beginSecondFactor);
  // 取到了不弹提示：提示会遮住二维码。
  const begin = async () => {
    setProblem('');
    try {
      setOffer(await act.mutateAsync({ params: { region } }));
    } catch (error) {
      setProblem(messageOf(error));
    }
  };
  return (
    <Card title="绑定验证器">
      {offer === null ? (
        <Stack>
          <Failure text={problem} />
          <Paragraph>绑定以后，登录时除了密码，还要填手机上每三十秒一换的六位数。</Paragraph>
          <ButtonRow>
            <Button kind="primary" isLoading={act.isPending} onPress={() => void begin()}>
              取得二维码
            </Button>
          </ButtonRow>
        </Stack>
      ) : (
        <ConfirmForm region={region} offer={offer} onCodes={onCodes} />
      )}
    </Card>
  );
};
