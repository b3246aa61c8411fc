import { mobilePhoneProblem } from './mobile-phone';

const LANDLINE = /^(0\d{2,3})?[2-9]\d{6,7}(转?\d{1,6})?$/;
const SERVICE = /^[48]00\d{7}$/;

/** 全角数字与标点化为半角，去掉空格、短横、括号和前面的 +86。 */
export const normaliseContactPhone = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s()-]/g, '')
    .replace(/^(?:\+|00)86/, '');

/** 联系电话哪里不对：手机、座机（可带区号、分机）、400/800 号码都可以；没有问题时得 undefined。 */
export const contactPhoneProblem = (text: string): string | undefined => {
  const phone = normaliseContactPhone(text);
  if (LANDLINE.test(phone) || SERVICE.test(phone)) return undefined;
  if (/^1/.test(phone)) return mobilePhoneProblem(phone);
  return '联系电话应为11位手机号码，或带区号的座机，如0359-5550101';
};
