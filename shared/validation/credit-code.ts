import * as z from '../zod';

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** 前十七位对应的校验码。依据：GB 32100-2015《法人和其他组织统一社会信用代码编码规则》。 */
export const creditCodeCheckCharacter = (first17: string): string => {
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * CHARACTERS.indexOf(first17.charAt(index)),
    0,
  );
  return CHARACTERS.charAt((31 - (sum % 31)) % 31);
};

/** 去掉空格，字母改为大写。 */
export const normaliseCreditCode = (text: string): string =>
  text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

/**
 * 统一社会信用代码哪里不对；没有问题时得 undefined。
 * 依据：GB 32100-2015《法人和其他组织统一社会信用代码编码规则》。
 */
export const creditCodeProblem = (text: string): string | undefined => {
  const code = normaliseCreditCode(text);
  if (code === '') return '请填写统一社会信用代码';
  if (code.length !== 18) return `统一社会信用代码应为18位，现在是${code.length}位`;
  const stranger = [...code].find((character) => !CHARACTERS.includes(character));
  if (stranger !== undefined) {
    return `统一社会信用代码里不会有“${stranger}”（不用字母I、O、S、V、Z），请核对`;
  }
  if (!/^\d{6}$/.test(code.slice(2, 8))) return '统一社会信用代码第3至8位应为数字，请核对';
  if (creditCodeCheckCharacter(code.slice(0, 17)) !== code[17]) {
    return '统一社会信用代码最后一位与前面对不上，可能有一位填错，请逐位核对';
  }
  return undefined;
};

/** 统一社会信用代码（十八位）；得到去掉空格、字母大写的代码。 */
export const unifiedSocialCreditCode = z
  .string()
  .trim()
  .superRefine((text, context) => {
    const problem = creditCodeProblem(text);
    if (problem) context.addIssue({ code: 'custom', message: problem });
  })
  .overwrite(normaliseCreditCode)
  .describe('统一社会信用代码');
