import { addDays } from '@shared/law/day';
import { todayInShanghai } from '../../platform/calendar';
import { systemScope } from '../../platform/database/scope';
import type { VillagePorts } from '../ports';
import { flagQuestion } from './flag-question';
import { remindTerm } from './remind-term';

const sweepRegion = (ports: VillagePorts, regionId: string, at: Date): Promise<number> =>
  ports.write(systemScope(regionId), async (tx) => {
    const today = todayInShanghai(at);
    const settings = await ports.settings(tx, regionId);
    const sweep = { tx, regionId, today, at, settings };
    const until = addDays(today, settings.termFirstDays);
    let count = 0;
    for (const term of await ports.registers.expiring(tx, regionId, until))
      if (await remindTerm(ports, sweep, term)) count += 1;
    for (const late of await ports.questions.questions(tx, { regionId, overdueOn: today }))
      if (await flagQuestion(ports, sweep, late)) count += 1;
    return count;
  });

/** 巡检合同等的到期、提问的超期；可以重复运行，两处同时运行也只提醒一次。返回新发的提醒数。 */
export const sweepVillage = async (ports: VillagePorts, at: Date): Promise<number> => {
  let count = 0;
  for (const regionId of await ports.county.regionIds())
    count += await sweepRegion(ports, regionId, at);
  return count;
};
