import { ok, type Result } from '@shared/result';
import { maskName } from '@shared/validation';
import type { Situation } from '../domain/decision';
import { restoreContact } from '../domain/restore-contact';
import type { WriteSession } from '../ports';

/** 作决定以前要先从库里取、往保险箱里存的。 */
export type Prepare = (
  session: WriteSession,
  situation: Situation,
  input: Readonly<Record<string, unknown>>,
) => Promise<Result<Readonly<Record<string, unknown>>>>;

/** 内容里的一项文字；不是文字的为空。 */
export const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** 第三方的姓名、联系方式入保险箱，行为只见编号和隐去的姓名。 */
export const storeParty: Prepare = async (
  session,
  { person },
  { partyName, partyContact, ...rest },
) => {
  const details = { name: text(partyName), contact: text(partyContact) };
  const partyVaultId = await session.storeParty(person.accountId, details);
  return ok({ ...rest, partyVaultId, partyMaskedName: maskName(details.name) });
};

/** 申请里没有联系方式的，补全后另存一份；行为只见编号。 */
export const storeContact: Prepare = async (session, { application, person }, input) => {
  const { contactPhone, contactEmail, contactAddress, ...rest } = input;
  const restored = restoreContact(await session.revealApplicant(application.vaultId), {
    contactPhone: text(contactPhone),
    contactEmail: text(contactEmail),
    contactAddress: text(contactAddress),
  });
  if (!restored.ok) return restored;
  if (restored.value === null) return ok(rest);
  return ok({ ...rest, vaultId: await session.storeApplicant(person.accountId, restored.value) });
};
