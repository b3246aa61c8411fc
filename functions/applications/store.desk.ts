import type { Database } from '../platform/database/database';
import type { DeskStore } from './desk-ports';
import type { StoreNeeds } from './store.postgres';
import { loadActsFor } from './store/case-people';
import { loadOrganisations } from './store/county';
import { deskCounts } from './store/desk-counts';
import { deskPage } from './store/desk-page';
import { deleteSavedView, lockSavedViews, savedViewsOf, writeSavedView } from './store/saved-views';
import { searchApplications } from './store/search-applications';

type DeskNeeds = Pick<StoreNeeds, 'loadCalendar' | 'loadSettings'>;

/** 办理台的存取；每次都限定在一个县、一个身份之内。 */
export const deskStore = (
  database: Database,
  { loadCalendar, loadSettings }: DeskNeeds,
): DeskStore => ({
  read: (access, work) => {
    const { regionId, accountId = '' } = access;
    return database.read(access, (sql) =>
      work({
        organisations: () => loadOrganisations(sql, regionId),
        calendar: () => loadCalendar(sql),
        settings: () => loadSettings(sql, regionId),
        actsFor: (id, today) => loadActsFor(sql, { regionId, accountId: id }, today),
        search: (words, most) => searchApplications(sql, words, most),
        page: (question, at) => deskPage(sql, regionId, { question, ...at }),
        counts: (question) => deskCounts(sql, regionId, question),
        savedViews: () => savedViewsOf(sql, { regionId, accountId }),
      }),
    );
  },
  writeViews: (access, work) => {
    const owner = { regionId: access.regionId, accountId: access.accountId ?? '' };
    return database.write(access, (tx) =>
      work({
        locked: () => lockSavedViews(tx, owner),
        save: (view) => writeSavedView(tx, owner, view),
        remove: (viewId) => deleteSavedView(tx, owner, viewId),
      }),
    );
  },
});
