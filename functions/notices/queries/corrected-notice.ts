import type { Correction } from '@shared/contract/notice-parts';
import type { Sql } from '../../platform/database/database';
import { correctedText, type CorrectedText } from '../domain/correction';
import type { DraftPorts, ReadAttachment, ScannedAttachment } from '../ports';
import type { LiveDraft } from './draft-fields';

/** 更正以后的样子：文字、收支和附件。 */
export interface CorrectedNotice {
  readonly text: CorrectedText;
  readonly attachments: readonly ScannedAttachment[];
  /** 新换上的附件。 */
  readonly added: readonly ReadAttachment[];
}

/** 读出来的一条信息和它的附件。 */
export interface Reading {
  readonly sql: Sql;
  readonly draft: LiveDraft;
  readonly attachments: readonly ScannedAttachment[];
}

/** 更正以后的文字、收支和附件。 */
export const correctedNotice = async (
  ports: Pick<DraftPorts, 'attachments'>,
  { sql, draft, attachments }: Reading,
  { regionId, correction }: { readonly regionId: string; readonly correction: Correction },
): Promise<CorrectedNotice> => {
  const text = correctedText(draft, correction);
  if (correction.attachmentIds === undefined) return { text, attachments, added: [] };
  const next = await ports.attachments.byIds(sql, regionId, correction.attachmentIds);
  const present = new Set(attachments.map(({ attachmentId }) => attachmentId));
  return {
    text,
    attachments: next,
    added: next.filter(({ attachmentId }) => !present.has(attachmentId)),
  };
};

/** 现在要审的是哪一个样子：等着同意更正的是改后的，别的就是现在的。 */
export const subjectOf = async (
  ports: Pick<DraftPorts, 'attachments'>,
  here: Reading,
  regionId: string,
): Promise<Omit<Reading, 'sql'>> => {
  const { draft, attachments } = here;
  const correction = draft.pendingCorrection;
  if (correction === null) return { draft, attachments };
  const next = await correctedNotice(ports, here, { regionId, correction });
  const privacyOverride = correction.privacyOverride ?? draft.privacyOverride;
  return { draft: { ...draft, ...next.text, privacyOverride }, attachments: next.attachments };
};
