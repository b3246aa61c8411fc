// 四个真实区县的职责分工（原样的 counties/*.json）读成分办用的路由表。
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { domainNamed } from '@shared/vocabulary/domain';
import type { RoutingTable } from '@functions/routing/domain/suggest-department';

interface CountyFile {
  readonly rows: readonly {
    readonly domains: readonly string[];
    readonly responsible: readonly string[];
    readonly guidance?: readonly string[];
  }[];
}

export const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(path.resolve(__dirname, '../fixtures', name), 'utf8'));

const tableOf = (county: string): RoutingTable =>
  (fixture(`counties/${county}.json`) as CountyFile).rows.flatMap((row) =>
    row.domains.map((name) => {
      const domain = domainNamed(name);
      if (domain === undefined) throw new Error(`不认识的领域：${name}`);
      return { domain, responsible: row.responsible, guiding: row.guidance ?? [] };
    }),
  );

export const routingTables: Readonly<Record<string, RoutingTable>> = Object.fromEntries(
  ['yanhu', 'licheng', 'taian', 'lanshan'].map((county) => [county, tableOf(county)]),
);

export const routingTable = (county: string): RoutingTable => routingTables[county] ?? [];
