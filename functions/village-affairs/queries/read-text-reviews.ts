import type { SentOutputOf } from '@shared/contract/endpoint';
import type { listTextReviews } from '@shared/contract/text-reviews';
import { ok, type Result } from '@shared/result';
import { scopeOf } from '../commands/transact';
import type { Person, VillagePorts } from '../ports';
import { placeRef } from './question-view';

/** 所属各村里要看过才能公开的提问；不写是谁问的。 */
export const readTextReviews = (
  ports: VillagePorts,
  who: Person,
): Promise<Result<SentOutputOf<typeof listTextReviews>>> =>
  ports.read(scopeOf(who), async (sql) => {
    const { regionId, organisationId } = who;
    const villages = await ports.county.villagesUnder(sql, regionId, organisationId);
    const organisationIds = villages.map((village) => village.organisationId);
    const rows = await ports.questions.questions(sql, {
      ...{ regionId, organisationIds },
      screening: 'waiting',
    });
    const items = rows.map(({ questionId, place, notice, text, askedAt }) => ({
      ...{ questionId, notice, text, askedAt },
      village: placeRef(place),
    }));
    return ok({ items });
  });
