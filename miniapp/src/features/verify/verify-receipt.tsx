import { Banner } from '@miniapp/components/banner';
import { Card } from '@miniapp/components/card';
import { KeyValue } from '@miniapp/components/key-value';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { readReceiptCode, type SignedReceipt } from '@shared/signing/receipt-code';
import { SignatureBanner } from './signature-banner';

const dueText = ({ dueOn, isProvisional }: SignedReceipt): string => {
  if (dueOn === '') return '不起算期限';
  return `${dayText(dueOn)}${isProvisional ? '（暂定）' : ''}`;
};

const factsOf = (receipt: SignedReceipt) => [
  { key: 'number', label: '登记编号', value: receipt.registrationNumber },
  {
    key: 'received',
    label: '收到之日',
    value: receipt.receivedOn === '' ? '还没有确认收到' : dayText(receipt.receivedOn),
  },
  { key: 'due', label: '最迟答复日', value: dueText(receipt) },
  { key: 'signed', label: '出具日期', value: dayText(receipt.signedOn) },
  { key: 'content', label: '申请内容的校验码', value: receipt.descriptionDigest },
  { key: 'steps', label: '计算步骤的校验码', value: receipt.stepsDigest },
];

/** 核对一张回执：签名在手机上核对，不用联网。@param code 二维码里的字 */
export const VerifyReceipt = ({ code }: { code: string }) => {
  const scanned = readReceiptCode(code);
  if (scanned === null)
    return (
      <Banner tone="error" title="不是回执的二维码" isLive>
        请扫回执上的二维码；折了、脏了的，换一张清楚的再扫。
      </Banner>
    );
  const { receipt, text, keyId, signature } = scanned;
  return (
    <Stack gap="loose">
      <SignatureBanner signed={{ text, keyId, signature, signedOn: receipt.signedOn }} />
      <Card title="回执上写的">
        <KeyValue items={factsOf(receipt)} />
      </Card>
      <Paragraph tone="small">
        以后办理中期限会有变化（如补正、延期），现在的最迟答复日请凭登记编号和查询码查。
      </Paragraph>
    </Stack>
  );
};
