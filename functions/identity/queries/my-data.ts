import type { SentOutputOf } from '@shared/contract/endpoint';
import type { getMyData } from '@shared/contract/my-data';
import { HOLDING_RULES, personalDataKinds } from '@shared/vocabulary/personal-data';
import { untilText } from '../commands/delete-account';
import { maskedContact } from '../commands/resident-contact';
import type { OverviewFacts, ResidentStore } from '../ports.residents';
import type { AccountRef } from '../store.contacts';

type MyData = SentOutputOf<typeof getMyData>;

const holdingsOf = ({ counts }: OverviewFacts): MyData['holdings'] =>
  personalDataKinds.values.map((kind) => {
    const { what, purpose, basis, until, onDeletion } = HOLDING_RULES[kind];
    return {
      kind,
      label: personalDataKinds.labels[kind],
      count: counts[kind] ?? null,
      what,
      purpose,
      basis,
      until,
      keptBecause: onDeletion === 'erased' ? '' : onDeletion.keptBecause,
    };
  });

/** 关于我存了什么、能不能注销。依据：《个人信息保护法》第四十五条、第四十七条。 */
export const myData = async (store: ResidentStore, who: AccountRef): Promise<MyData> => {
  const facts = await store.overview(who);
  return {
    since: facts.since,
    contact: maskedContact(facts.contact),
    consents: facts.consents.map(({ scopes, ...consent }) => ({ ...consent, scopes: [...scopes] })),
    holdings: holdingsOf(facts),
    blockers: facts.openCases.map((each) => ({ ...each, until: untilText(each) })),
  };
};
