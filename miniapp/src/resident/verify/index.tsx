import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { queryText } from '@miniapp/format/query-text';
import { Link } from '@miniapp/components/link';
import { Page } from '@miniapp/components/page';
import { ScanButton } from '@miniapp/features/verify/scan-button';
import { VerifyNotice } from '@miniapp/features/verify/verify-notice';
import { VerifyReceipt } from '@miniapp/features/verify/verify-receipt';
import { VerifyRegister } from '@miniapp/features/verify/verify-register';
import { scannedLink, type ScannedLink } from '@miniapp/place/scanned-link';
import { routes } from '@miniapp/routes';
import { useRegion } from '@miniapp/place/use-region';

/** 地址里的参数，或者微信扫码带来的网址；回执在网址的 # 后面。 */
const arrivedWith = (params: Readonly<Record<string, string | undefined>>): ScannedLink | null => {
  const { q, region = '', noticeId, checksum, seal = '', village, month, head } = params;
  if (q !== undefined) return scannedLink(q);
  if (noticeId !== undefined && checksum !== undefined)
    return { kind: 'notice', region, noticeId, checksum: queryText(checksum), seal };
  if (village !== undefined && month !== undefined && head !== undefined)
    return { kind: 'register', region, village, month, head };
  return process.env.TARO_ENV === 'h5' ? scannedLink(window.location.href) : null;
};

const Verification = ({ region, link }: { region: string; link: ScannedLink | null }) => {
  if (link?.kind === 'receipt') return <VerifyReceipt code={link.code} />;
  if (link?.kind === 'register')
    return (
      <VerifyRegister
        region={region}
        organisationId={link.village}
        scanned={{ month: link.month, head: link.head }}
      />
    );
  if (link?.kind !== 'notice') return <VerifyNotice region={region} scanned={null} />;
  const { noticeId, checksum, seal } = link;
  return <VerifyNotice region={region} scanned={{ noticeId, checksum }} seal={seal} />;
};

/** 扫的是回执还是张贴的纸，标题跟着写。 */
const headingOf = (link: ScannedLink | null) =>
  link?.kind === 'receipt'
    ? { title: '核对回执', lead: '看看回执是不是真的、有没有改过；没有网也核对得出。' }
    : {
        title: '核对张贴的纸',
        lead: '看看纸上印的，与网上公开的是不是一样；回执的签章也在这里核对。',
      };

const VerifyPage = () => {
  const { params } = useRouter();
  const [scanned, setScanned] = useState<ScannedLink | null>(null);
  const link = scanned ?? arrivedWith(params);
  const { region: own } = useRegion();
  const named = link !== null && link.kind !== 'receipt' ? link.region : params['region'];
  return (
    <Page {...headingOf(link)}>
      <ScanButton onScan={setScanned} />
      <Verification
        key={JSON.stringify(link)}
        region={named === undefined || named === '' ? own : named}
        link={link}
      />
      <Link to={routes.registerChain({ region: own })}>登记链与签章：每天的链头、公布的公钥</Link>
    </Page>
  );
};

export default VerifyPage;
