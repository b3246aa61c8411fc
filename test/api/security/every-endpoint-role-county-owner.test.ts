import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { endpoints } from '@shared/contract';
import { roles } from '@shared/vocabulary/role';
import { trial, wrongIn } from '../../support/security/matrix';
import { ownedParameters, reachOf } from '../../support/security/ownership';
import { seatOutsiders } from '../../support/security/people';
import { openWorld, type World } from '../../support/world';

let world: World;
let cellCount = 0;
beforeAll(async () => {
  world = await openWorld({ signsInAgain: true, waitTimes: 20 });
  await seatOutsiders(world);
}, 120_000);
afterAll(() => world.close());

const guarded = endpoints.filter(({ audience }) => !audience.includes('visitor'));

test('每个参数指着谁的东西、每个角色够得着多远，都有说明', () => {
  const unstated = guarded.flatMap((endpoint) =>
    ownedParameters(endpoint).length === 0
      ? []
      : roles.values
          .filter((role) => endpoint.audience.includes(role) && !reachOf(endpoint, role))
          .map((role) => `${endpoint.path} ${role}`),
  );
  expect(unstated).toEqual([]);
});

describe.each(endpoints.map((endpoint) => [endpoint.id, endpoint] as const))(
  '%s',
  (_, endpoint) => {
    test('访客和各角色，本县别县：该拦的都拦在门外', async () => {
      const { cells, atTheDoor } = trial(world, endpoint);
      await atTheDoor();
      cellCount += cells.length;
      expect(wrongIn(cells)).toEqual([]);
    });

    const insiders = roles.values.filter((role) => endpoint.audience.includes(role));
    if (insiders.length === 0) return;
    test.each(insiders)('%s：别人的、别县的碰不到，自己的办得成', async (role) => {
      const { cells, onOwnThings } = trial(world, endpoint);
      await onOwnThings(role);
      cellCount += cells.length;
      expect(wrongIn(cells)).toEqual([]);
    });
  },
);

test('没有漏掉格子：每个接口至少每个角色两个县各一格', () => {
  process.stdout.write(`矩阵共 ${String(cellCount)} 格\n`);
  expect(cellCount).toBeGreaterThanOrEqual(endpoints.length * roles.values.length * 2);
});
