import type { OutputOf } from '@shared/contract/endpoint';
import type { sealRegister as endpoint } from '@shared/contract/wall-sheets';
import { ok, refused, type Result } from '@shared/result';
import { todayInShanghai } from '../../platform/calendar';
import type { Actor } from '../../platform/http/route';
import { recordOf } from '../domain/notice-history';
import { registerOf, standingAt } from '../domain/register';
import { checkMonth } from '../domain/sheet/check-month';
import type { PosterPorts } from '../ports';

export interface SealRequest {
  readonly month: string;
  readonly now: Date;
  readonly correlationId: string;
}

/** 张贴公开清单以前记下登记头，记入审计；同样的登记头不重复记。拒绝：不在村（社区）任职；还没有到这个月。 */
export const sealRegister = async (
  { store, write, insertSeal, appendAudit }: PosterPorts,
  actor: Actor,
  { month, now, correlationId }: SealRequest,
): Promise<Result<OutputOf<typeof endpoint>>> => {
  const { regionId, organisationId, accountId } = actor;
  if (organisationId === null) return refused('notPermittedNow', '您的账号没有所属的村（社区）');
  const refusal = checkMonth(month, todayInShanghai(now));
  if (refusal) return { ok: false, refusal };
  const village = { regionId, organisationId };
  const register = registerOf(village, (await store.histories(village)).map(recordOf));
  const standing = standingAt(register, month);
  await write(actor, async (tx) => {
    const isNew = await insertSeal(tx, {
      ...village,
      ...standing,
      month,
      sealedBy: accountId,
      at: now,
    });
    if (!isNew) return;
    await appendAudit(tx, {
      regionId,
      actorId: accountId,
      act: 'sealRegister',
      subjectKind: 'organisation',
      subjectId: organisationId,
      correlationId,
      at: now,
      data: { month, ...standing },
    });
  });
  return ok({ done: true, organisationId, month, ...standing });
};
