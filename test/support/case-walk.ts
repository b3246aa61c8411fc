// 在一个最小的县里，按行为的名字一步步办一件申请。
import { ACT_ENDPOINTS } from '@shared/contract/act-endpoints';
import { getApplication } from '@shared/contract/applications';
import { applicationViewSchema, type ApplicationView } from '@shared/contract/application-view';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import type { Application } from '@functions/applications/domain/application';
import { file, perform, type Receipt } from './application-acts';
import { actorFor, type Answer, type County, type Who } from './applications-county';
import { storedRow } from './case-records';

/** 登记好的一件：回执，和登记时的行（重放从它起）。 */
export interface Filed extends Receipt {
  readonly first: Application;
}

export const fileCase = async (
  county: County,
  overrides: Record<string, unknown> = {},
  who: Who = 'resident',
): Promise<Filed> => {
  const receipt = await file(county, overrides, who);
  return { ...receipt, first: await storedRow(county, receipt.applicationId) };
};

/** 试着做；成不成由调用者看。 */
export const attempt = (
  county: County,
  id: string,
  [who, act, body]: readonly [Who, ApplicationAct, object],
): Promise<Answer<ApplicationView>> =>
  perform(county, who, { endpoint: ACT_ENDPOINTS[act], id, body });

/** 以库里的版本做一步；做不成就说明答了什么。 */
export const doAct = async (
  county: County,
  id: string,
  [who, act, body = {}]: readonly [Who, ApplicationAct, object?],
): Promise<ApplicationView> => {
  const { version } = await storedRow(county, id);
  const answer = await attempt(county, id, [who, act, { version, ...body }]);
  if (answer.status !== 200)
    throw new Error(`${act}: ${String(answer.status)} ${JSON.stringify(answer.body)}`);
  return answer.body;
};

/** 某人眼里的这一件。 */
export const see = async (county: County, who: Who, id: string): Promise<ApplicationView> => {
  const answer = await county.call<ApplicationView>(who, getApplication, {
    params: { applicationId: id },
  });
  if (answer.status !== 200) throw new Error(`see: ${JSON.stringify(answer.body)}`);
  return applicationViewSchema.parse(answer.body);
};

/** 北京时间某天上午十点。 */
export const morningOf = (day: string): string => `${day}T02:00:00.000Z`;

/** 本县改一项约定，如打开收费。 */
export const setConvention = (
  { platform }: County,
  key: string,
  value: boolean | number | string,
) =>
  platform.database.write(
    { regionId: 'minghu', kind: 'system' },
    (tx) => tx`
      insert into county_settings (region_id, key, value, updated_by, updated_at)
      values ('minghu', ${key}, ${tx.json(value)}, ${actorFor('office').accountId}, now())
      on conflict (region_id, key) do update set value = excluded.value`,
  );
