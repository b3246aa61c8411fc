/** 去掉易混的 0、O、1、I、L。 */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 8;

/**
 * 查询码：八位，凭它与登记编号查进度。
 * @param pick 取 0 至 n−1 的随机整数（须出自密码学随机数）
 */
export const queryCode = (pick: (n: number) => number): string =>
  Array.from({ length: LENGTH }, () => LETTERS.charAt(pick(LETTERS.length))).join('');

/** 手工输入的查询码：不计空格、短横和大小写。 */
export const normaliseQueryCode = (text: string): string =>
  text.replace(/[\s-]/g, '').toUpperCase();

/** 手工输入的登记编号：方括号、圆括号都当六角括号，不计空格。 */
export const normaliseRegistrationNumber = (text: string): string =>
  text
    .replace(/\s/g, '')
    .replace(/[[(（【［]/g, '〔')
    .replace(/[\])）】］]/g, '〕');
