import lawCases from '../fixtures/law-cases.json';

/** 法律案例：输入与期望的字段因规则而异，取值处各自断定类型。 */
export interface LawCase {
  readonly id: string;
  readonly rule: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly source: string;
}

const all: readonly LawCase[] = lawCases;

/** 按编号取一个案例；没有就是测试写错了。 */
export const lawCase = (id: string): LawCase => {
  const found = all.find((item) => item.id === id);
  if (!found) throw new Error(`law-cases.json 里没有 ${id}`);
  return found;
};

/** 编号以某前缀开头的全部案例编号。 */
export const lawCaseIds = (prefix: string): readonly string[] =>
  all.map(({ id }) => id).filter((id) => id.startsWith(`${prefix}-`));

/** 取文本字段。 */
export const textOf = (fields: LawCase['input'], name: string): string => {
  const value = fields[name];
  if (typeof value !== 'string') throw new Error(`案例里没有文本字段 ${name}`);
  return value;
};

/** 取数字字段。 */
export const numberOf = (fields: LawCase['input'], name: string): number => {
  const value = fields[name];
  if (typeof value !== 'number') throw new Error(`案例里没有数字字段 ${name}`);
  return value;
};
