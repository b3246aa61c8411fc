import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { KeyValue } from '@miniapp/components/key-value';
import { Stack } from '@miniapp/components/stack';
import { Citation, Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { receiptChannels } from '@shared/vocabulary/applicant';
import type { RegisteredReceipt as Receipt } from './use-register';

export interface RegisteredReceiptProps {
  receipt: Receipt;
  onOpen: (applicationId: string) => void | Promise<unknown>;
  onRestart: () => void;
}

const rowsOf = (receipt: Receipt) => {
  const { registrationNumber, queryCode, channel, addresseeName, receivedOn, dueOn } = receipt;
  return [
    { key: 'number', label: '登记编号', value: registrationNumber },
    { key: 'code', label: '查询码', value: queryCode },
    { key: 'channel', label: '收件渠道', value: receiptChannels.labels[channel] },
    { key: 'addressee', label: '受理单位', value: addresseeName },
    ...(receivedOn === null
      ? []
      : [{ key: 'received', label: '收到申请之日', value: dayText(receivedOn) }]),
    ...(dueOn === null
      ? []
      : [
          {
            key: 'due',
            label: '最迟答复日',
            value: `${dayText(dueOn)}${receipt.isProvisional ? '（暂定）' : ''}`,
          },
        ]),
  ];
};

/** 登记好了：登记编号与回执；浏览器上可以打印，交给申请人。 */
export const RegisteredReceipt = ({ receipt, onOpen, onRestart }: RegisteredReceiptProps) => (
  <Stack gap="loose">
    <Banner tone="done" title={`已登记：${receipt.registrationNumber}`} isLive>
      {receipt.receivedOn === null
        ? '还没有起算期限。与申请人确认以后，请在这件申请里办“确认收到”。'
        : '请把登记编号和查询码交给申请人，不登录也能查进度。'}
    </Banner>
    <Card title="登记回执">
      <KeyValue items={rowsOf(receipt)} />
      <Citation>依据：《政府信息公开条例》第三十一条、第三十三条、第四十五条</Citation>
    </Card>
    {process.env.TARO_ENV === 'h5' ? null : (
      <Paragraph tone="soft">要打印回执，请在电脑上打开这件申请。</Paragraph>
    )}
    <ButtonRow>
      <Button kind="primary" onPress={() => onOpen(receipt.applicationId)}>
        打开这件申请
      </Button>
      {process.env.TARO_ENV === 'h5' ? (
        <Button onPress={() => window.print()}>打印回执</Button>
      ) : null}
      <Button onPress={onRestart}>再登记一件</Button>
    </ButtonRow>
  </Stack>
);
