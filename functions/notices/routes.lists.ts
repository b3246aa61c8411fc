import * as contract from '@shared/contract/duties';
import { todayInShanghai } from '../platform/calendar';
import { route, type Route } from '../platform/http/route';
import { addOwnDuty } from './commands/add-own-duty';
import { adoptListTemplate } from './commands/adopt-list-template';
import { changeDutyRhythm } from './commands/change-duty-rhythm';
import { retireOwnDuty } from './commands/retire-own-duty';
import { saveListTemplate } from './commands/save-list-template';
import type { ListPorts } from './ports.lists';
import { listBodyDuties } from './queries/list-body-duties';
import { getListTemplate } from './queries/list-template';
import { previewAdoption } from './queries/preview-adoption';
import { asStaff } from './routes.drafts';

/** 人人可看的应公开事项清单。 */
export const dutyRoutesOf = (ports: ListPorts): Route[] => [
  route(contract.listBodyDuties, ({ params: { region: regionId, organisationId } }, { now }) =>
    listBodyDuties(ports, { regionId, organisationId }, todayInShanghai(now)),
  ),
];

/** 乡镇（街道）的样本、村（社区）自己的清单。 */
export const listRoutesOf = (ports: ListPorts): Route[] => [
  route(contract.getListTemplate, ({ params: { townshipId } }, context) =>
    asStaff(context, ({ staff }) => getListTemplate(ports, staff, townshipId)),
  ),
  route(contract.saveListTemplate, ({ params: { townshipId }, body }, context) =>
    asStaff(context, (here) => saveListTemplate(ports, here, { townshipId, ...body })),
  ),
  route(contract.previewAdoption, (_, context) =>
    asStaff(context, ({ staff, at }) => previewAdoption(ports, staff, todayInShanghai(at))),
  ),
  route(contract.adoptListTemplate, ({ body }, context) =>
    asStaff(context, (here) => adoptListTemplate(ports, here, body.version)),
  ),
  route(contract.addOwnDuty, ({ body }, context) =>
    asStaff(context, (here) => addOwnDuty(ports, here, body)),
  ),
  route(contract.changeDutyRhythm, ({ params: { obligationId }, body }, context) =>
    asStaff(context, (here) => changeDutyRhythm(ports, here, { obligationId, ...body })),
  ),
  route(contract.retireOwnDuty, ({ params: { obligationId } }, context) =>
    asStaff(context, (here) => retireOwnDuty(ports, here, obligationId)),
  ),
];
