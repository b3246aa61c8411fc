import * as contract from '@shared/contract/settings';
import { actorOf, route, type Route } from '../platform/http/route';
import { saveSetting } from './commands/save-setting';
import type { SettingsPorts } from './ports';
import { getSettings } from './queries/get-settings';

/** 约定与设置的接口。 */
export const routesOf = (ports: SettingsPorts): Route[] => [
  route(contract.getSettings, (_, context) => getSettings(ports, actorOf(context))),
  route(contract.saveSetting, async ({ params, body }, context) => {
    const staff = actorOf(context);
    const { now: at, correlationId } = context;
    const saved = await saveSetting(ports, staff, {
      key: params.key,
      value: body.value,
      replaces: body.replaces,
      at,
      correlationId,
    });
    return saved.ok ? getSettings(ports, staff) : saved;
  }),
];
