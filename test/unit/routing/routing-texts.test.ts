import { describe, expect, test } from '@jest/globals';
import { domainNamed, domains } from '@shared/vocabulary/domain';
import { suggestDepartment } from '@functions/routing/domain/suggest-department';
import { fixture, routingTable } from '../../support/routing-tables';

interface RoutingText {
  readonly id: string;
  readonly text: string;
  readonly region: string;
  readonly expectedDomain: string | null;
  readonly expectedDepartments: readonly string[];
  readonly acceptTop3: readonly string[];
  readonly kind: string;
}

const judged = (fixture('routing-texts.json') as RoutingText[]).map((item) => {
  const suggestion = suggestDepartment(item.text, routingTable(item.region));
  const named = suggestion.domains.map(({ domain }) => domains.labels[domain]);
  const [top] = suggestion.domains;
  const departments = suggestion.departments
    .filter(({ domain }) => domain === top?.domain)
    .map(({ organisationName }) => organisationName);
  return { ...item, suggestion, named, departments };
});
const applications = judged.filter(({ kind }) => kind === 'application');
const rate = <T>(items: readonly T[], holds: (item: T) => boolean) =>
  items.filter(holds).length / items.length;
const percent = (value: number) => `${(value * 100).toFixed(1)}%`;
const print = (line: string) => process.stdout.write(`  routing-texts.json ${line}\n`);

describe('三十条居民来文（只用来检验，不用来选词）', () => {
  test('申请的领域第一位不低于 90%，前三位不低于 97%', () => {
    const top1 = rate(applications, ({ named, expectedDomain }) => named[0] === expectedDomain);
    const top3 = rate(applications, ({ named, acceptTop3 }) =>
      named.some((name) => acceptTop3.includes(name)),
    );
    print(`第一位 ${percent(top1)}，前三位 ${percent(top3)}（申请 ${applications.length} 件）`);
    expect(top1).toBeGreaterThanOrEqual(0.9);
    expect(top3).toBeGreaterThanOrEqual(0.97);
  });

  test('分清是不是公开申请不低于 85%', () => {
    const told = rate(
      judged,
      ({ kind, suggestion }) =>
        (kind === 'application') === (suggestion.nature.kind === 'application'),
    );
    print(`分清是否申请 ${percent(told)}（全部 ${judged.length} 件）`);
    expect(told).toBeGreaterThanOrEqual(0.85);
  });

  test('本县的承办单位不低于 90%，列得齐全', () => {
    const right = rate(applications, ({ departments, expectedDepartments }) =>
      expectedDepartments.every((name) => departments.includes(name)),
    );
    print(`承办单位列全 ${percent(right)}`);
    expect(right).toBeGreaterThanOrEqual(0.9);
  });

  test('凡说有把握的，单位没有一件是错的', () => {
    const clear = applications.filter(({ suggestion }) => suggestion.confidence === 'clear');
    const wrong = clear.filter(
      ({ departments, expectedDepartments }) => !expectedDepartments.includes(departments[0] ?? ''),
    );
    print(`有把握 ${clear.length} 件，其中错 ${wrong.length} 件`);
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(clear.length).toBeGreaterThanOrEqual(applications.length / 2);
  });

  test('期望的领域名都认得', () => {
    const names = judged.flatMap(({ expectedDomain }) => (expectedDomain ? [expectedDomain] : []));
    expect(names.filter((name) => domainNamed(name) === undefined)).toEqual([]);
  });
});
