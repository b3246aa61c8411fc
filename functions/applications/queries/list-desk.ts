import { deskViews } from '@shared/contract/applications';
import { todayInShanghai } from '../../platform/calendar';
import { accessOf } from '../access';
import type { Application, Person } from '../domain/application';
import { canRead } from '../domain/permitted-actions';
import type { ApplicationPorts, ListedApplication, Occasion } from '../ports';
import { deskItem, type Desk } from './desk-item';

type View = (typeof deskViews)[number];

const belongsTo: Readonly<Record<View, (application: Application, person: Person) => boolean>> = {
  unrouted: ({ leadDepartmentId }) => leadDepartmentId === null,
  department: ({ leadDepartmentId }, { roles, organisationId }) =>
    roles.includes('disclosureOffice')
      ? leadDepartmentId !== null
      : leadDepartmentId === organisationId,
  mine: ({ caseOfficerId }, { accountId }) => caseOfficerId === accountId,
  awaitingApproval: ({ state }) => state === 'awaitingApproval',
  all: () => true,
};

/** 公开办先看还没有分办、还没有确认的。 */
const unroutedFirst = (list: readonly ListedApplication[], person: Person) => {
  if (!person.roles.includes('disclosureOffice')) return list;
  const waits = ({ application }: ListedApplication) =>
    application.leadDepartmentId === null || application.state === 'submitted';
  return [...list.filter(waits), ...list.filter((item) => !waits(item))];
};

/** 待办：公开办看全县，部门看本单位；剩余工作日少的在前，尚未确认的更在前。 */
export const listDesk =
  ({ store }: ApplicationPorts) =>
  (query: { view: View; isFinished: boolean }, occasion: Occasion): Promise<Desk> =>
    store.read(accessOf(occasion.regionId, occasion.person), async (session) => {
      const { person, now } = occasion;
      const isOffice = person.roles.includes('disclosureOffice');
      const organisationId = isOffice ? null : (person.organisationId ?? '');
      const [found, organisations, calendar] = await Promise.all([
        session.listForDesk({ isFinished: query.isFinished, organisationId }),
        session.organisations(),
        session.calendar(),
      ]);
      const visible = found.filter(({ application }) => canRead(application, person));
      const inView = (view: View) =>
        visible.filter(({ application }) => belongsTo[view](application, person));
      const ordered = query.isFinished
        ? inView(query.view)
        : unroutedFirst(inView(query.view), person);
      const context = { organisations, calendar, today: todayInShanghai(now) };
      const counts = deskViews.map((view) => [view, inView(view).length] as const);
      return {
        items: ordered.map((item) => deskItem(item, context)),
        counts: Object.fromEntries(counts) as Desk['counts'],
      };
    });
