import { refused, ok, type Result } from '@shared/result';
import type { Transaction } from '../../platform/database/database';
import { trackOf } from '../domain/standing';
import type { ListBody, ListOf, ListPorts, ListRow } from '../ports.lists';
import type { Occasion } from './act-on-draft';
import { transact } from './transact';

/** 改清单时看到的：事务、哪个村、现在的各项。 */
export interface ListAtHand {
  readonly tx: Transaction;
  readonly of: ListOf;
  readonly body: ListBody;
  readonly rows: readonly ListRow[];
}

export type ListOccasion = Pick<Occasion, 'staff' | 'at' | 'correlationId'>;

/** 改一次本村（社区）的清单：载入、办、记审计，在一个事务里。 */
export const editVillageList = <T>(
  ports: ListPorts,
  occasion: ListOccasion,
  change: { readonly act: string; readonly work: (at: ListAtHand) => Promise<Result<T>> },
): Promise<Result<T>> =>
  transact(ports, occasion.staff, async (tx) => {
    const { staff, at, correlationId } = occasion;
    const { regionId, organisationId, accountId: actorId } = staff;
    const of = { regionId, organisationId };
    const body = await ports.lists.body(tx, of);
    if (!body || trackOf(body.kind) !== 'village')
      return refused('forbidden', '您的账号没有所属的村（社区）');
    const result = await change.work({ tx, of, body, rows: await ports.lists.rows(tx, of) });
    if (!result.ok) return result;
    const subject = { subjectKind: 'organisation', subjectId: organisationId } as const;
    await ports.appendAudit(tx, {
      ...{ regionId, actorId, act: change.act, ...subject, correlationId, at },
    });
    return ok(result.value);
  });
