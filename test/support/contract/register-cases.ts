import { caseIn } from './application-steps';
import type { Case } from './cases';

/** 登记链的签章与公钥、现状。 */
export const registerCases: Record<string, Case> = {
  listCheckpoints: () => ({ params: { region: 'minghu' } }),
  listRegisterKeys: () => ({}),
  getSignedReceipt: async (world) => ({
    params: {
      region: 'minghu',
      applicationId: (await caseIn(world, 'inProgress')).applicationId,
    },
  }),
  getRegisterState: () => ({ params: { region: 'minghu' } }),
};
