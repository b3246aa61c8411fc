import type { Transaction } from '../../platform/database/database';
import type { DraftPorts } from '../ports';
import type { Occasion } from './act-on-draft';

/** 同一事务里追加事件和审计；审计不带内容。 */
export const recordEvent = async (
  ports: Pick<DraftPorts, 'drafts' | 'appendAudit'>,
  tx: Transaction,
  event: Omit<Occasion, 'version'> & {
    readonly kind: string;
    readonly data: Readonly<Record<string, string>>;
  },
): Promise<void> => {
  const { staff, noticeId, kind, at, data, correlationId } = event;
  const { regionId, accountId: actorId } = staff;
  await ports.drafts.appendEvent(tx, { regionId, noticeId }, { kind, at, actorId, data });
  const subject = { subjectKind: 'notice', subjectId: noticeId } as const;
  await ports.appendAudit(tx, { regionId, actorId, act: kind, ...subject, correlationId, at });
};
