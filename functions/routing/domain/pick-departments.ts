import { domains, type Domain } from '@shared/vocabulary/domain';
import type { DomainScore } from './score-domains';

/** 本县路由表的一行：某领域由谁负责、由谁业务指导。 */
export interface RoutingRow {
  readonly domain: Domain;
  readonly responsible: readonly string[];
  readonly guiding: readonly string[];
}
export type RoutingTable = readonly RoutingRow[];

export type Duty = 'responsible' | 'guiding';

/** 一个候选单位。 */
export interface DepartmentCandidate {
  readonly organisationName: string;
  readonly duty: Duty;
  readonly domain: Domain;
  readonly reason: string;
}

/** 某领域在本县的答复单位；isSingle 表示只有一个明确的责任单位。 */
export interface Holders {
  readonly candidates: readonly DepartmentCandidate[];
  readonly isSingle: boolean;
}

const UNSPECIFIC = /^(?:基层政府|基层人民政府|各?(?:乡镇|镇街|镇|街道)[^局委办]*)$/u;

const unique = (names: readonly string[]) => [...new Set(names)];

const mentionedFirst = (names: readonly string[], text: string) => {
  const closeness = (name: string) => {
    const core = name.replace(/^(?:市|区|县)/u, '').replace(/(?:分局|局|委|办|中心)$/u, '');
    const pieces = Array.from({ length: Math.max(core.length - 1, 0) }, (_, at) =>
      core.slice(at, at + 2),
    );
    return pieces.filter((piece) => text.includes(piece)).length;
  };
  return [...names].sort((a, b) => closeness(b) - closeness(a));
};

/** 查本县路由表：谁负责某领域。没有明确部门的（如只写“基层政府”），给出业务指导单位。 */
export const holdersOf = (score: DomainScore, table: RoutingTable, text: string): Holders => {
  const { domain, reasonWords } = score;
  const rows = table.filter((row) => row.domain === domain);
  const responsible = unique(rows.flatMap((row) => row.responsible));
  const named = responsible.filter((name) => !UNSPECIFIC.test(name));
  const duty: Duty = named.length > 0 ? 'responsible' : 'guiding';
  const names = named.length > 0 ? named : unique(rows.flatMap((row) => row.guiding));
  const because = `内容提到“${reasonWords.slice(0, 3).join('”“')}”，属于${domains.labels[domain]}领域`;
  const note =
    duty === 'responsible'
      ? '，本县由它负责'
      : `，本县由${responsible.join('、') || '基层政府'}负责，它是业务指导单位`;
  return {
    candidates: mentionedFirst(names, text).map((organisationName) => ({
      organisationName,
      duty,
      domain,
      reason: because + note,
    })),
    isSingle: duty === 'responsible' && names.length === 1,
  };
};
