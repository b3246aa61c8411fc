import type { Advice } from '@shared/contract/advice';
import { ok, refused, type Result } from '@shared/result';
import { NOT_OPEN } from '../domain/addressee';
import { isVillageAffair, VILLAGE_DOOR } from '../domain/village-affairs';
import type { ApplicationPorts, RoutingSuggestion } from '../ports';
import { suggestDepartments } from './suggest-departments';

export interface AdviceQuestion {
  readonly regionId: string;
  readonly description: string;
}

const MOST_HITS = 5;

const natureOf = (
  description: string,
  { kind, reasonWords, properDoor, article }: RoutingSuggestion['nature'],
): Advice['nature'] => {
  if (kind === 'application' && isVillageAffair(description)) {
    return { kind: 'notGovernmentInformation', ...VILLAGE_DOOR };
  }
  const words = reasonWords.slice(0, 3).join('”“');
  const reason = words === '' ? '' : `内容里有“${words}”`;
  return { kind, reason, properDoor, legalBasis: article };
};

/**
 * 申请前的提示：可能已经公开的、像不像公开申请、该由谁答复；申请人都可以不采纳。
 * 拒绝：没有这个县，或者这个县没有设公开办。
 */
export const adviseApplication =
  ({ store, suggestDepartment, findPublished }: ApplicationPorts) =>
  async ({ regionId, description }: AdviceQuestion): Promise<Result<Advice>> => {
    const [county, alreadyPublic] = await Promise.all([
      store.read({ regionId, kind: 'public' }, async (session) => {
        const [rows, organisations] = await Promise.all([
          session.routingTable(),
          session.organisations(),
        ]);
        return { rows, organisations };
      }),
      findPublished({ regionId, text: description }, MOST_HITS),
    ]);
    const { office } = county.organisations;
    if (!office) return refused('notFound', NOT_OPEN);
    const suggested = suggestDepartments(suggestDepartment, description, county);
    return ok({
      alreadyPublic,
      nature: natureOf(description, suggested.nature),
      suggestion: {
        isClear: suggested.isClear,
        candidates: [...suggested.candidates],
        disclosureOffice: { organisationId: office.organisationId, name: office.name },
      },
    });
  };
