// 经由接口，从“办理中、已有草稿”的一件起，再走几步；每一步都由有权的人做。
import { ACT_ENDPOINTS } from '@shared/contract/act-endpoints';
import type { ApplicationView } from '@shared/contract/application-view';
import { getApplication } from '@shared/contract/applications';
import type { AnyEndpoint, CallOf } from '@shared/contract/endpoint';
import type { ApplicationAct } from '@shared/vocabulary/application-act';
import type { Role } from '@shared/vocabulary/role';
import type { Actors } from '../world';
import type { caseIn } from './application-steps';
import { departmentIdOf } from './application-steps';

/** 谁做：主办单位的人，或者公开办、司法局、申请人。 */
export type Doer = Extract<
  Role,
  'resident' | 'caseOfficer' | 'approver' | 'reviewer' | 'legalReviewer' | 'disclosureOffice'
>;

/** 谁、做什么、内容；内容可以看着上一步之后的样子写。 */
export type Step = readonly [
  Doer,
  ApplicationAct,
  (Record<string, unknown> | ((view: ApplicationView) => Record<string, unknown>))?,
];

const ofDepartment: ReadonlySet<Doer> = new Set<Doer>(['caseOfficer', 'approver', 'reviewer']);

/** 主办单位、公开办、司法局或者申请人的令牌。 */
export const tokenOfDoer = async (world: Actors, doer: Doer): Promise<string> =>
  world.signIn(
    await world.accountWith(doer, ofDepartment.has(doer) ? await departmentIdOf(world) : undefined),
  );

/** 做一步，返回做完的样子；做不成就说明答了什么。 */
export const act = async (
  world: Actors,
  at: { readonly applicationId: string; readonly version: number },
  [doer, name, body = {}]: readonly [Doer, ApplicationAct, Record<string, unknown>?],
): Promise<ApplicationView> => {
  const endpoint = ACT_ENDPOINTS[name] as unknown as AnyEndpoint;
  const params = { region: 'minghu', applicationId: at.applicationId };
  const input = { params, body: { version: at.version, ...body } } as CallOf<AnyEndpoint>;
  const reply = await world.call(endpoint, input, await tokenOfDoer(world, doer));
  if (reply.status !== 200)
    throw new Error(`${name}: ${String(reply.status)} ${JSON.stringify(reply.body)}`);
  return reply.body as ApplicationView;
};

/** 从某个状态起走完各步，返回最后的样子（公开办看到的）。 */
export const walk = async (
  world: Actors,
  from: Awaited<ReturnType<typeof caseIn>>,
  steps: readonly Step[] = [],
): Promise<ApplicationView> => {
  const params = { region: 'minghu', applicationId: from.applicationId };
  const token = await tokenOfDoer(world, 'disclosureOffice');
  const read = async () =>
    (await world.call(getApplication, { params }, token)).body as ApplicationView;
  let view = await read();
  for (const [doer, name, given = {}] of steps) {
    await act(world, view, [doer, name, typeof given === 'function' ? given(view) : given]);
    view = await read();
  }
  return view;
};
