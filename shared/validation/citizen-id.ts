import * as z from '../zod';
import { isDay, type Day } from '../law/day';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';
const EARLIEST_BIRTH = '1900-01-01';

/** 前十七位对应的校验码。依据：GB 11643-1999《公民身份号码》。 */
export const citizenIdCheckCharacter = (first17: string): string => {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(first17[index]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
};

/** 去掉空格，末位小写 x 改为大写。 */
export const normaliseCitizenId = (text: string): string =>
  text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

const birthOf = (number: string): Day =>
  `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;

/**
 * 公民身份号码哪里不对；没有问题时得 undefined。
 * @param today 给出时，出生日期不得晚于这一天
 * 依据：GB 11643-1999《公民身份号码》。
 */
export const citizenIdProblem = (text: string, today?: Day): string | undefined => {
  const number = normaliseCitizenId(text);
  if (number === '') return '请填写身份证号码';
  if (/^\d{15}$/.test(number)) return '这是十五位的旧号码，请填写现在的十八位身份证号码';
  if (number.length !== 18) return `身份证号码应为18位，现在是${number.length}位`;
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) return '身份证号码只能是数字，最后一位可以是字母X';
  const birth = birthOf(number);
  if (!isDay(birth)) return '身份证号码第7至14位是出生日期，现在填的不是一个存在的日期';
  if (birth < EARLIEST_BIRTH) return '身份证号码里的出生日期早于1900年，请核对';
  if (today !== undefined && birth > today) return '身份证号码里的出生日期在今天以后，请核对';
  if (citizenIdCheckCharacter(number.slice(0, 17)) !== number[17]) {
    return '身份证号码最后一位与前面对不上，可能有一位填错，请逐位核对';
  }
  return undefined;
};

/** 公民身份号码（十八位）；得到去掉空格、末位大写的号码。 */
export const citizenIdNumber = z
  .string()
  .trim()
  .superRefine((text, context) => {
    const problem = citizenIdProblem(text);
    if (problem) context.addIssue({ code: 'custom', message: problem });
  })
  .overwrite(normaliseCitizenId)
  .describe('身份证号码');
