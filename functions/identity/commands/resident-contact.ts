import { ok, refused, type Result } from '@shared/result';
import {
  contactPhoneProblem,
  maskAddress,
  maskPhone,
  normaliseContactPhone,
} from '@shared/validation';
import { checkConsented } from '../domain/privacy-consent';
import type { OwnOccasion, ResidentPorts } from '../ports.residents';
import type { SavedContact } from '../store.contacts';

/** 留下的联系方式，隐去一部分。 */
export const maskedContact = ({ phone, address }: SavedContact): SavedContact => ({
  phone: phone === '' ? '' : maskPhone(phone),
  address: address === '' ? '' : maskAddress(address),
});

/**
 * 改备用的联系方式；没有写的不改，写空的删去。拒绝：电话写法不对。
 * 依据：《个人信息保护法》第四十六条。
 */
export const saveContact = async (
  { store }: ResidentPorts,
  change: { readonly phone?: string | undefined; readonly address?: string | undefined },
  occasion: OwnOccasion,
): Promise<Result<SavedContact>> => {
  const phone = change.phone === undefined ? undefined : normaliseContactPhone(change.phone);
  const wrong = phone === undefined || phone === '' ? undefined : contactPhoneProblem(phone);
  if (wrong !== undefined) return refused('badInput', wrong, { field: 'phone' });
  const saved = await store.changeContact(
    {
      ...(phone === undefined ? {} : { phone }),
      ...(change.address === undefined ? {} : { address: change.address }),
    },
    occasion,
  );
  return ok(maskedContact(saved));
};

/**
 * 用微信绑定的手机号：凭证换号码，加密留下备用，返回隐去一部分的。
 * 拒绝：没有同意隐私指引的这一项；没有接入微信；凭证失效；微信繁忙。
 */
export const saveWechatPhone = async (
  { store, exchangePhoneCode }: ResidentPorts,
  code: string,
  occasion: OwnOccasion,
): Promise<Result<SavedContact>> => {
  const consented = checkConsented(await store.consents(occasion), 'phone');
  if (!consented.ok) return consented;
  if (!exchangePhoneCode)
    return refused('notPermittedNow', '本系统尚未接入微信，请自己填写联系电话');
  const exchanged = await exchangePhoneCode(code);
  if (!exchanged.ok) return exchanged;
  return ok(maskedContact(await store.changeContact({ phone: exchanged.value.phone }, occasion)));
};
