import { Banner } from '@miniapp/components/banner';
import { Skeleton } from '@miniapp/components/skeleton';
import { Paragraph } from '@miniapp/components/text';
import { dayText } from '@miniapp/format/day';
import { checkSignature, type SignedText } from './check-signature';
import { usePublicKeys } from './public-keys';

const INVALID = '签名与内容对不上：二维码改动过，或者不是政务公开平台出具的。';
const UNKNOWN = '不是公布的密钥签的，请到公开栏的“登记链与签章”核对密钥，或者问出具的单位。';
const NO_KEYS = '手机上还没有存公布的公钥，连上网再核对一次；存下以后，没有网也能核对。';

/** 签名核对的结果；没有网时用手机上存着的公钥核对。 */
export const SignatureBanner = ({ signed }: { signed: SignedText }) => {
  const { keys, isOffline } = usePublicKeys();
  if (keys === null) return <Skeleton shape="card" />;
  if (keys.length === 0)
    return (
      <Banner tone="warn" title="暂时核对不了签章" isLive>
        {NO_KEYS}
      </Banner>
    );
  const outcome = checkSignature(keys, signed);
  if (outcome.kind === 'valid')
    return (
      <Banner tone="done" title={`签章有效${isOffline ? '（离线核对）' : ''}`} isLive>
        <Paragraph>{`${dayText(signed.signedOn)}出具，内容没有改动过。`}</Paragraph>
        <Paragraph tone="small">{`签名用的密钥：${outcome.key.kid}`}</Paragraph>
      </Banner>
    );
  return (
    <Banner tone="error" title="签章无效" isLive>
      {outcome.kind === 'invalid' ? INVALID : UNKNOWN}
    </Banner>
  );
};
