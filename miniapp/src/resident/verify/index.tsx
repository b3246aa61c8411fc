import { useRouter } from '@tarojs/taro';
import { queryText } from '@miniapp/format/query-text';
import { Page } from '@miniapp/components/page';
import { VerifyNotice } from '@miniapp/features/verify/verify-notice';
import { VerifyRegister } from '@miniapp/features/verify/verify-register';
import { scannedLink, type ScannedLink } from '@miniapp/place/scanned-link';
import { useRegion } from '@miniapp/place/use-region';

/** 地址里的参数，或者微信扫码带来的网址。 */
const arrivedWith = (params: Readonly<Record<string, string | undefined>>): ScannedLink | null => {
  const { q, region = '', noticeId, checksum, village, month, head } = params;
  if (q !== undefined) return scannedLink(q);
  if (noticeId !== undefined && checksum !== undefined)
    return { kind: 'notice', region, noticeId, checksum: queryText(checksum) };
  if (village !== undefined && month !== undefined && head !== undefined)
    return { kind: 'register', region, village, month, head };
  return null;
};

const VerifyPage = () => {
  const { params } = useRouter();
  const arrived = arrivedWith(params);
  const { region: own } = useRegion();
  const region = arrived?.region ?? params['region'] ?? own;
  return (
    <Page title="核对张贴的纸" lead="看看纸上印的，与网上公开的是不是一样。">
      {arrived?.kind === 'register' ? (
        <VerifyRegister
          region={region}
          organisationId={arrived.village}
          scanned={{ month: arrived.month, head: arrived.head }}
        />
      ) : (
        <VerifyNotice
          region={region}
          scanned={
            arrived?.kind === 'notice'
              ? { noticeId: arrived.noticeId, checksum: arrived.checksum }
              : null
          }
        />
      )}
    </Page>
  );
};

export default VerifyPage;
