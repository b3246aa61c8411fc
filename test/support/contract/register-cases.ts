import type { Case } from './cases';

/** 登记链的签章与公钥、现状。 */
export const registerCases: Record<string, Case> = {
  listCheckpoints: () => ({ params: { region: 'minghu' } }),
  listRegisterKeys: () => ({}),
  getRegisterState: () => ({ params: { region: 'minghu' } }),
};
