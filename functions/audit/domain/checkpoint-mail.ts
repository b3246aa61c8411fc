import type { RegisterCheckpoint } from '@shared/contract/register';

const ADDRESS = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;

/** 设置里填的信箱，几个用逗号、分号或者空格隔开；写法不对的不要。 */
export const mailAddresses = (typed: string): readonly string[] =>
  typed.split(/[\s,，;；、]+/).filter((address) => ADDRESS.test(address));

/** 寄给监督单位的一封：给人看的几行字，后面是可以原样存下核对的 JSON。 */
export const checkpointMail = (
  item: RegisterCheckpoint,
): { readonly subject: string; readonly text: string } => ({
  subject: `登记链签章 ${item.regionId} ${item.day}`,
  text: [
    `${item.regionId} 的登记链，${item.day}到第${String(item.position)}笔，链头：`,
    item.hash,
    '',
    '请留存这封信。核对时把信的文字原样存成一个文件（几封存成几个），运行：',
    `npm run verify -- --county ${item.regionId} --checkpoints 文件名 --checkpoints 另一个文件名`,
    '',
    JSON.stringify([item], null, 2),
    '',
  ].join('\n'),
});
