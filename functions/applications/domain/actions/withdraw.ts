import { ok, type Result } from '@shared/result';
import type { Decision, Message, Situation } from '../decision';

/**
 * 撤回申请：答复以前，申请人随时可以撤回，不需要理由；年度报告计入“其他处理：其他”（3.6.3）；更正申请不进年度报告。
 * 依据：《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）。
 */
export const withdraw = ({ application }: Situation): Result<Decision> => {
  const { registrationNumber, caseOfficerId, leadDepartmentId, matter } = application;
  const title = '申请人已撤回申请';
  const body = `${registrationNumber}的申请人已撤回申请，不再办理。`;
  const messages: Message[] = [];
  if (caseOfficerId !== null)
    messages.push({ to: 'account', accountId: caseOfficerId, title, body });
  else if (leadDepartmentId !== null)
    messages.push({ to: 'officersOf', organisationId: leadDepartmentId, title, body });
  else messages.push({ to: 'office', title, body });
  const outcome = matter === 'disclosure' ? '3.6.3' : null;
  return ok({ act: 'withdraw', change: { outcome }, messages });
};
