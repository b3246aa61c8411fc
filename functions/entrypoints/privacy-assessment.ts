import { todayInShanghai } from '../platform/calendar';
import { systemClock } from '../platform/clock';
import { openDatabase } from '../platform/database/database';
import { newId } from '../platform/ids';
import { composeAssessment } from '../retention/domain/privacy-assessment';
import { recordAssessment, type Assessment } from '../retention/store.assessments';
import { loadSettings } from '../settings/store.postgres';
import { appendAudit } from './wire/audit';

/** 写一份个人信息保护影响评估报告并存下。没有这个县时为 null。 */
export const assessPrivacy = async (
  url: string,
  regionId: string,
  at: Date = systemClock.now(),
): Promise<Assessment | null> => {
  const database = openDatabase(url, 1);
  const assessedOn = todayInShanghai(at);
  try {
    return await recordAssessment(database, appendAudit, {
      ...{ regionId, assessedOn, at, correlationId: newId() },
      compose: async (tx, { name, version }) => {
        const { archiveYears } = await loadSettings(tx, regionId);
        return composeAssessment({ countyName: name, assessedOn, version, archiveYears });
      },
    });
  } finally {
    await database.close();
  }
};
