import type { Sql } from '../../platform/database/database';
import { trackOf } from '../domain/standing';
import type { DraftPorts, DraftRow } from '../ports';

/** 最迟哪天公开；村（居）务按期公开、不主动公开的没有这一天。依据：《条例》第二十六条。 */
export const publishByOf = async (
  ports: Pick<DraftPorts, 'entryById' | 'publishBy'>,
  sql: Sql,
  { regionId, draft }: { readonly regionId: string; readonly draft: DraftRow },
): Promise<string | null> => {
  if (trackOf(draft.organisationKind) === 'village' || draft.attribute !== 'proactive') return null;
  const entry = draft.entryId === null ? null : await ports.entryById(sql, regionId, draft.entryId);
  const { producedOn: formedOn, changedOn } = draft;
  return ports.publishBy(sql, regionId, { formedOn, changedOn, timeLimit: entry?.timeLimit ?? '' });
};
