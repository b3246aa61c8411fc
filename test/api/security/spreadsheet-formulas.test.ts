// 导出的每一种表格：等号、加减号、@、制表符、回车开头的字都只是字，打开时不会被当作公式运行。
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { endpoints } from '@shared/contract';
import { submitApplication } from '@shared/contract/applications';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import type { Role } from '@shared/vocabulary/role';
import { applicant, openWorld, type World } from '../../support/world';
import { submission } from '../../support/contract/application-steps';
import { cases, testedElsewhere } from '../../support/contract/cases';
import { freshToken, HOME, holderOf } from '../../support/security/people';

const FORMULAS = [
  '=HYPERLINK("http://evil.example","点我")',
  "+cmd|' /C calc'!A0",
  '-2+3+cmd',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
] as const;

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const token = await freshToken(world, await world.accountWith('resident'));
  for (const formula of FORMULAS) {
    const body = submission({
      description: `${formula} 2026年上半年低保审批情况`,
      applicant: { ...applicant, name: formula.trim().slice(0, 30) },
    });
    const reply = await world.call(submitApplication, { params: { region: HOME }, body }, token);
    expect([reply.status, reply.status === 200 ? '' : reply.body]).toEqual([200, '']);
  }
  await plantEverywhere();
}, 120_000);
afterAll(() => world.close());

/** 目录条目、公开信息、单位的各栏文字前都加上公式。 */
const plantEverywhere = () =>
  world.platform.database.write({ regionId: HOME, kind: 'system' }, async (tx) => {
    const columns = await tx<{ table: string; column: string }[]>`
      select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and data_type = 'text'
        and table_name in ('catalogue_entries', 'applications')
        and column_name in ('level1', 'level2', 'content', 'basis', 'title', 'audience', 'time_limit',
          'applicant_name', 'applicant_label', 'description', 'name', 'subject', 'matter_name')`;
    for (const { table, column } of columns)
      await tx.unsafe(
        `update ${table} set ${column} = '=1+1 ' || left(${column}, 200) where region_id = $1`,
        [HOME],
      );
  });

const bytesOf = async (endpoint: AnyEndpoint): Promise<Uint8Array> => {
  const role = endpoint.audience.at(-1) as Role | 'visitor';
  const call = (await cases[endpoint.id]?.(world, role)) ?? { params: { region: HOME } };
  const token =
    role === 'visitor' ? undefined : await freshToken(world, await holderOf(world, role));
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(call.params?.[name])),
  );
  const query = new URLSearchParams(call.query as Record<string, string> | undefined).toString();
  const isPost = endpoint.method === 'POST';
  const reply = await world.app.request(`/api${path}?${query}`, {
    method: endpoint.method,
    headers: {
      ...(isPost ? { 'content-type': 'application/json' } : {}),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(isPost ? { body: JSON.stringify(call.body ?? {}) } : {}),
  });
  expect(reply.status).toBe(200);
  return new Uint8Array(await reply.arrayBuffer());
};

/** 一份工作簿里的毛病：有公式、有外部链接、有宏，或者公式样子的字不是文本格式。 */
const faultsIn = (book: Uint8Array): string[] => {
  const parts = unzipSync(book);
  return Object.entries(parts).flatMap(([name, bytes]) => {
    const xml = strFromU8(bytes);
    return [
      ...(/vbaProject|externalLink|connections\.xml/.test(name) ? [name] : []),
      ...(/<f[ >/]/.test(name.startsWith('xl/worksheets/') ? xml : '') ? [`${name} 有公式`] : []),
      ...(/TargetMode="External"/.test(xml) ? [`${name} 有外部链接`] : []),
      ...(/ddeLink|oleLink/.test(xml) ? [`${name} 有 DDE`] : []),
    ];
  });
};

const isBook = (name: string): boolean => /\.xlsx$/.test(name);
const isDelimited = (name: string): boolean => /\.(csv|tsv)$/.test(name);

/** 字段里公式样子的开头。 */
const RISKY = /(?:^|[,\t\n])"?[=+@\t\r-][^,\t\n\d]/m;

const exported = endpoints.filter(
  ({ id, binary }) =>
    /spreadsheet|csv|zip/.test(binary ?? '') && id in cases && !(id in testedElsewhere),
);

test('合同里的表格、压缩包导出都在这里', () => {
  expect(exported.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['exportCatalogue', 'downloadRegister', 'downloadCaseFile']),
  );
});

describe.each(exported.map((endpoint) => [endpoint.id, endpoint] as const))('%s', (_, endpoint) => {
  test('没有公式、外部链接、宏', async () => {
    const bytes = await bytesOf(endpoint);
    if (/spreadsheet/.test(endpoint.binary ?? '')) {
      const texts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
      expect(texts.some((text) => text.includes('=1+1'))).toBe(true);
      expect(faultsIn(bytes)).toEqual([]);
      return;
    }
    const parts = unzipSync(bytes);
    const faults = Object.entries(parts).flatMap(([name, part]) => [
      ...(isBook(name) ? faultsIn(part) : []),
      ...(isDelimited(name) && RISKY.test(strFromU8(part)) ? [`${name} 有公式样子的开头`] : []),
    ]);
    expect(faults).toEqual([]);
  });
});
