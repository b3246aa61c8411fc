import { cases, type Case } from './cases';

/** 登记链的签章与公钥、现状。 */
export const registerCases: Record<string, Case> = {
  listCheckpoints: () => ({ params: { region: 'minghu' } }),
  listRegisterKeys: () => ({}),
  // 看得到这件申请的，就取得到它的回执。
  getSignedReceipt: async (world, role) => (await cases['getApplication']?.(world, role)) ?? {},
  getRegisterState: () => ({ params: { region: 'minghu' } }),
};
