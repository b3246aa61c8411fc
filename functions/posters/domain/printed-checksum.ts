import { ok, refused, type Result } from '@shared/result';

/** 印在纸上的位数：16 位十六进制，抄得下来，也碰不上重的。 */
const PRINTED = 16;
const GROUP = 4;

const grouped = (hex: string): string =>
  hex.match(new RegExp(`.{1,${String(GROUP)}}`, 'g'))?.join(' ') ?? '';

/** 印出来的校验码：前 16 位，四位一组。 */
export const printedChecksum = (checksum: string): string => grouped(checksum.slice(0, PRINTED));

/** 二维码里带的校验码：前 16 位，不分组。 */
export const codedChecksum = (checksum: string): string => checksum.slice(0, PRINTED);

/** 印出来的登记头：全部 64 位，四位一组。 */
export const printedHead = (head: string): string => grouped(head);

/** 全角换成半角，去掉空白与各种连接号，转成小写；手抄最常见的 O、l 认作 0、1。 */
const tidy = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-‐-―_.·:：]/g, '')
    .replaceAll('o', '0')
    .replace(/[li]/g, '1');

/**
 * 读扫来的或者手填的校验码。
 * 拒绝：不是 16 至 64 位的 0–9、a–f。
 */
export const readChecksum = (typed: string, field: string): Result<string> => {
  const text = tidy(typed);
  return /^[0-9a-f]{16,64}$/.test(text)
    ? ok(text)
    : refused('badInput', '校验码应是16位（登记头64位）的数字和字母 a 到 f，请照纸上印的填写', {
        field,
      });
};

/** 填写的是不是这个校验值的开头。 */
export const isStartOf = (typed: string, checksum: string): boolean =>
  checksum !== '' && checksum.startsWith(typed);
