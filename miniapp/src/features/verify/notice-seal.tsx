import { noticeText, readNoticeSeal } from '@shared/signing/notice-code';
import { SignatureBanner } from './signature-banner';

export interface NoticeSealProps {
  region: string;
  noticeId: string;
  checksum: string;
  /** 二维码里的签名；以前印的没有，为空。 */
  seal: string;
}

/** 张贴件二维码里的签名核对得怎样；没有签名的什么也不显示。 */
export const NoticeSeal = ({ region, noticeId, checksum, seal }: NoticeSealProps) => {
  const signature = readNoticeSeal(seal);
  if (signature === null) return null;
  const text = noticeText({ region, noticeId, checksum, signedOn: signature.signedOn });
  return <SignatureBanner signed={{ ...signature, text }} />;
};
