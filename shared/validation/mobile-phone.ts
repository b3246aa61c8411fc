import * as z from '../zod';

/** 去掉空格、短横和前面的 +86。 */
export const normaliseMobilePhone = (text: string): string =>
  text.replace(/[\s-]/g, '').replace(/^(?:\+|00)86/, '');

/** 手机号码哪里不对；没有问题时得 undefined。 */
export const mobilePhoneProblem = (text: string): string | undefined => {
  const phone = normaliseMobilePhone(text);
  if (phone === '') return '请填写手机号码';
  if (!/^\d+$/.test(phone)) return '手机号码只能是数字';
  if (phone.length !== 11) return `手机号码应为11位，现在是${phone.length}位`;
  if (!/^1[3-9]/.test(phone)) return '手机号码应以13至19开头，请核对';
  return undefined;
};

/** 手机号码（十一位）；得到去掉空格和国家代码的号码。 */
export const mobilePhone = z
  .string()
  .trim()
  .superRefine((text, context) => {
    const problem = mobilePhoneProblem(text);
    if (problem) context.addIssue({ code: 'custom', message: problem });
  })
  .overwrite(normaliseMobilePhone)
  .describe('手机号码');
