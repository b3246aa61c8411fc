// 文书、登记本、卷宗的合规调用。
import type { World } from '../world';
import { walk } from './act-steps';
import { caseIn } from './application-steps';
import type { Case } from './cases';

const region = 'minghu';

/** 送过合法性审查的一件：申请人、主办单位、公开办、司法局都看得到它的回执。 */
const receiptOf = async (world: World) => {
  const { applicationId, letters } = await walk(world, await caseIn(world, 'inProgress'), [
    ['caseOfficer', 'requestLegalityReview', { question: '是否属于行政执法案卷' }],
  ]);
  const letterId = letters.find(({ kind }) => kind === 'registrationReceipt')?.letterId;
  return { params: { region, applicationId, letterId } };
};

/** 文书、登记本、卷宗的接口。 */
export const recordCases: Readonly<Record<string, Case>> = {
  getLetter: receiptOf,
  downloadLetter: async (world) => ({ ...(await receiptOf(world)), query: { format: 'docx' } }),
  listRegister: () => ({ params: { region }, query: { year: 2026 } }),
  downloadRegister: () => ({ params: { region } }),
  downloadCaseFile: async (world) => {
    const { applicationId } = await caseIn(world, 'inProgress');
    return { params: { region, applicationId }, body: { purpose: '人民法院调取' } };
  },
};
