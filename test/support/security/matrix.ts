// 一个接口的全部格子：十二种角色加访客 × 本县别县 × 自己的别人的。由合同生成，不挑。
import type { AnyEndpoint } from '@shared/contract/endpoint';
import { roles, type Role } from '@shared/vocabulary/role';
import { cases, type Call } from '../contract/cases';
import type { Reply, World } from '../world';
import { ownedParameters, parametersOf, reachOf } from './ownership';
import { ELSEWHERE, freshToken, HOME, holderOf, outsider } from './people';

/** 一格：谁、拿着什么、得到什么、该得到什么。 */
export interface Cell {
  readonly what: string;
  readonly got: number | string;
  readonly allowed: readonly (number | string)[];
}

const NO_ONE = '00000000-0000-4000-8000-000000000000';

/** 没有备好东西的接口也要能拼出地址：只用来看门，不看内容。 */
const anyParams = (endpoint: AnyEndpoint): Record<string, string> => {
  const owned = ownedParameters(endpoint);
  return Object.fromEntries(
    parametersOf(endpoint).map((name): [string, string] => [
      name,
      name === 'region' ? HOME : owned.includes(name) ? NO_ONE : '1',
    ]),
  );
};

const inRegion = (call: Call, region: string): Call => ({
  ...call,
  params: { ...call.params, region },
});

const isOpen = ({ audience }: AnyEndpoint): boolean => audience.includes('visitor');

const summary = ({ status, body }: Reply): string =>
  status === 200 ? '200' : `${String(status)} ${JSON.stringify(body)}`;

/** 一个接口的试法。 */
export const trial = (world: World, endpoint: AnyEndpoint) => {
  const cells: Cell[] = [];
  const send = (call: Call, token?: string) => world.call(endpoint, call, token);
  const record = (what: string, got: number | string, allowed: Cell['allowed']) =>
    cells.push({ what, got, allowed });

  /** 先前的接口可能收回了这个令牌：答没有登录的，重新登录再试一次。 */
  const asRole = async (call: Call, role: Role, token: string) => {
    const { status } = await send(call, token);
    if (status !== 401) return status;
    return (await send(call, await freshToken(world, outsider(role)))).status;
  };

  /** 门口：访客、不在范围内的角色、别县的令牌、令牌拿到别县。 */
  const atTheDoor = async () => {
    const call = { params: anyParams(endpoint) };
    const asVisitor = (await send(call)).status;
    const open = isOpen(endpoint);
    if (!open) record('访客', asVisitor, [401]);
    for (const role of roles.values) {
      const here = await world.signIn(outsider(role));
      const there = await world.signIn(outsider(role), ELSEWHERE);
      if (!open && !endpoint.audience.includes(role))
        record(`本县${role}`, await asRole(call, role, here), [403]);
      // 公开的接口，别县的令牌等于没有登录。
      record(`别县${role}`, (await send(call, there)).status, [open ? asVisitor : 401]);
      const away = await send(inRegion(call, ELSEWHERE), here);
      const expected = open ? (await send(inRegion(call, ELSEWHERE))).status : 401;
      record(`本县${role}到别县`, away.status, [expected]);
    }
  };

  /** 外人和别县的人先试这件东西，最后由它的主人办成：证明前面拒绝的不是因为填错。 */
  const onOwnThings = async (role: Role) => {
    const call = await cases[endpoint.id]?.(world, role);
    if (!call) return;
    if (ownedParameters(endpoint).length > 0) {
      const reach = reachOf(endpoint, role);
      if (reach === null) record(`${role}够得着多远`, '没有说明', ['own', 'county']);
      const away = await send(
        inRegion(call, ELSEWHERE),
        await world.signIn(outsider(role), ELSEWHERE),
      );
      record(`别县${role}拿本县的标识`, away.status, [403, 404]);
      if (reach === 'own') {
        const reply = await send(call, await world.signIn(outsider(role)));
        record(`${role}别人的`, reply.status, [403, 404]);
      }
    }
    const owner = await freshToken(world, await holderOf(world, role));
    record(`${role}自己的`, summary(await send(call, owner)), ['200']);
  };

  return { cells, atTheDoor, onOwnThings };
};

/** 不合的格子。 */
export const wrongIn = (cells: readonly Cell[]): Cell[] =>
  cells.filter(({ got, allowed }) => !allowed.includes(got));
