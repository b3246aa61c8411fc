import { detectPersonalData } from '../../notices/domain/personal-data-detector';
import { safeMediaType } from '../../notices/domain/sniff-file';
import { newId } from '../../platform/ids';
import type { Route } from '../../platform/http/route';
import { loadSettings } from '../../settings/store.postgres';
import { sweepVillage } from '../../village-affairs/commands/sweep-village';
import type { VillagePorts } from '../../village-affairs/ports';
import { routesOf } from '../../village-affairs/routes';
import { committeeStore } from '../../village-affairs/store.committee';
import { countyStore } from '../../village-affairs/store.county';
import { decisionStore } from '../../village-affairs/store.decisions';
import { inspectionStore } from '../../village-affairs/store.inspections';
import { questionStore } from '../../village-affairs/store.questions';
import { registerStore } from '../../village-affairs/store.registers';
import { personalDataKinds } from '@shared/vocabulary/notice';
import { appendAudit } from './audit';
import { enqueueMessages } from './notifications';
import type { Platform } from './platform';
import { screenWith } from './screening';

const villageSettings: VillagePorts['settings'] = async (sql, regionId) => {
  const settings = await loadSettings(sql, regionId);
  return {
    partyReviewBase: settings.villagePartyReviewBase,
    disclosureDays: settings.villageDisclosureDays,
    questionDays: settings.villageQuestionDays,
    termFirstDays: settings.villageTermFirstDays,
    termSecondDays: settings.villageTermSecondDays,
  };
};

const portsOf = (platform: Platform): VillagePorts => ({
  decisions: decisionStore,
  committee: committeeStore,
  registers: registerStore,
  questions: questionStore,
  inspections: inspectionStore,
  county: countyStore(platform.database),
  read: (scope, work) => platform.database.read(scope, work),
  write: (scope, work) => platform.database.write(scope, work),
  settings: villageSettings,
  appendAudit,
  enqueue: enqueueMessages,
  personalNumbersIn: (text) =>
    detectPersonalData(text).map(({ kind }) => personalDataKinds.labels[kind]),
  screen: screenWith(platform),
  fileBytes: (storageKey) => platform.storage.get(storageKey),
  removeFile: (storageKey) => platform.storage.remove(storageKey),
  safeMediaType,
  newId,
});

/** 村（居）务记录、监督委员会、三资登记、提问与反映的路由。 */
export const villageAffairsRoutes = (platform: Platform): Route[] => routesOf(portsOf(platform));

/** 合同等的到期、提问的超期，各提醒一次；返回新发的提醒数。由定时任务调用。 */
export const runVillageSweep = (platform: Platform): Promise<number> =>
  sweepVillage(portsOf(platform), platform.clock.now());
