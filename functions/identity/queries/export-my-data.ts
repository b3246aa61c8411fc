import { privacyScopes } from '@shared/vocabulary/personal-data';
import type { BinaryReply } from '../../platform/http/route';
import type { ExportedData, ExportPorts, OwnOccasion } from '../ports.residents';
import { myData } from './my-data';
import { readable } from './readable-data';

/**
 * 下载我的信息：压缩包里一份网页给人读，一份 JSON 给机器读、可以转移。
 * 依据：《个人信息保护法》第四十五条。
 */
export const exportMyData = async (
  ports: ExportPorts,
  occasion: OwnOccasion,
): Promise<BinaryReply> => {
  const facts = await myData(ports.store, occasion);
  const contact = await ports.store.contact(occasion);
  const sections: readonly ExportedData[] = [
    { title: '账号', rows: [{ 建立时间: facts.since }] },
    { title: '留下备用的联系方式', rows: [{ 手机号: contact.phone, 通信地址: contact.address }] },
    {
      title: '同意隐私指引的记录',
      rows: facts.consents.map(({ version, scopes, isWithdrawal, at }) => ({
        版本: version,
        [isWithdrawal ? '撤回' : '同意']: scopes.map((scope) => privacyScopes.labels[scope]),
        时间: at,
      })),
    },
    ...(await ports.exportOwn(occasion)),
    {
      title: '各种信息为什么存、存到何时',
      rows: facts.holdings.map(({ label, what, purpose, basis, until }) => ({
        种类: label,
        有什么: what,
        为什么: purpose,
        依据: basis,
        存到何时: until,
      })),
    },
  ];
  const json = Object.fromEntries(sections.map(({ title, rows }) => [title, rows]));
  const bytes = ports.zip({
    '我的信息.html': readable(sections, occasion.at),
    '我的信息.json': JSON.stringify(json, null, 2),
  });
  return { bytes, mediaType: 'application/zip', fileName: '我的信息.zip' };
};
