import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Card } from '@miniapp/components/card';
import { ClockSteps } from '@miniapp/components/clock-steps';
import { CodePicture } from '@miniapp/components/code-picture';
import { KeyValue } from '@miniapp/components/key-value';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { getSignedReceipt } from '@shared/contract/receipts';

/** 二维码在屏幕上的边长；太小了扫不出。 */
const SIDE = '280px';

/** 签了名的二维码：谁都可以扫了核对，没有网也行；最迟答复日怎样数出来的列在下面。 */
export const SignedCode = ({
  region,
  applicationId,
}: {
  region: string;
  applicationId: string;
}) => {
  const query = useEndpoint(getSignedReceipt, { params: { region, applicationId } });
  return (
    <Loaded query={query} shape="card">
      {(receipt) => (
        <Card title="签名回执">
          <Stack>
            <CodePicture
              src={receipt.picture}
              label="签名回执的二维码"
              style={{ width: SIDE, height: SIDE }}
            />
            <Paragraph>
              在“核对张贴的纸”里扫它，就知道这张回执是不是真的、有没有改过；没有网也核对得出。
            </Paragraph>
            <KeyValue
              items={[
                { key: 'county', label: '县（市、区）', value: receipt.countyName },
                { key: 'signed', label: '出具日期', value: dayText(receipt.signedOn) },
                { key: 'digest', label: '申请内容的校验码', value: receipt.descriptionDigest },
              ]}
            />
            {receipt.provisionalReason === '' ? null : (
              <Paragraph tone="small">{`最迟答复日是暂定的：${receipt.provisionalReason}。`}</Paragraph>
            )}
            {receipt.steps.length === 0 ? null : (
              <ClockSteps label="最迟答复日怎样数出来的" steps={receipt.steps} />
            )}
          </Stack>
        </Card>
      )}
    </Loaded>
  );
};
