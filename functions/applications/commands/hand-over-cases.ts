import { handOverCase, type HandingOver } from '../domain/hand-over';
import { outcomeOfAct } from '../domain/outcome-of-act';
import type { ApplicationPorts, Occasion, WriteSession } from '../ports';
import { recordAct } from './record-act';
import { situationOf } from './situation-of';

/** 交接的差事：谁手上的、交给谁、是不是离岗。 */
export interface HandOverOrder extends Omit<HandingOver, 'to'> {
  readonly accountId: string;
  readonly to: { readonly accountId: string; readonly displayName: string } | null;
  readonly isLeaving: boolean;
}

/**
 * 交接一个人认领而没有办结的全部申请，逐件记事、审计、发消息；离岗的连同代理安排一并取消。
 * 在调用者的事务里：账号停用、申请交接要么都成，要么都不成。
 * @returns 交接的件数
 */
export const handOverCases = async (
  ports: Pick<ApplicationPorts, 'newId'>,
  session: WriteSession,
  { order, occasion }: { readonly order: HandOverOrder; readonly occasion: Occasion },
): Promise<number> => {
  if (order.isLeaving) await session.forgetDelegationsOf(order.accountId);
  const staff = await session.staff();
  const to = staff.find(({ accountId }) => accountId === order.to?.accountId) ?? null;
  const ids = await session.openClaims(order.accountId);
  for (const applicationId of ids) {
    await session.lock(applicationId);
    const found = await session.findCase(applicationId);
    if (found?.application.caseOfficerId !== order.accountId) continue;
    const situation = await situationOf(ports, session, { found, occasion });
    const decision = handOverCase(situation, { ...order, to });
    const { person } = situation;
    const outcome = outcomeOfAct(situation, decision, { person, now: occasion.now });
    if (!(await session.save(found.application, { decision, outcome })))
      throw new Error('a locked case changed while being handed over');
    await recordAct(session, found, { decision, event: outcome.event, letters: [] });
  }
  return ids.length;
};
