import { todayInShanghai } from '../platform/calendar';
import { systemClock } from '../platform/clock';
import { openDatabase } from '../platform/database/database';
import { newId } from '../platform/ids';
import type { Recorded } from '../retention/ports.assessments';
import { makeAssessment } from './wire/privacy-assessments';

/** 写一份个人信息保护影响评估报告并存下。没有这个县时为 null。 */
export const assessPrivacy = async (
  url: string,
  regionId: string,
  at: Date = systemClock.now(),
): Promise<Recorded | null> => {
  const database = openDatabase(url, 1);
  const assessedOn = todayInShanghai(at);
  try {
    const make = makeAssessment(database);
    return await make({ regionId, assessedOn, at, correlationId: newId(), byId: null });
  } finally {
    await database.close();
  }
};
