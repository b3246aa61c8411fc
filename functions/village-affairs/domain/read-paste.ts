import { registerFieldsSchema, type RegisterFields } from '@shared/contract/village-registers';
import {
  contractingMethods,
  type ContractingMethod,
  type CounterpartKind,
  type RegisterKind,
} from '@shared/vocabulary/village';
import { COLUMNS, columnsOf, type Column } from './paste-columns';
import { checkRegisterFields, dayFromCell, fenFromCell } from './register-fields';

export interface PasteOutcome {
  readonly rows: readonly (RegisterFields & { readonly row: number })[];
  readonly refused: readonly {
    readonly row: number;
    readonly text: string;
    readonly reason: string;
  }[];
}

/** 一张表至多读这么多行。 */
const MOST_ROWS = 500;

const METHOD_WORDS: readonly (readonly [RegExp, ContractingMethod])[] = [
  [/招标/, 'tender'],
  [/拍卖|竞价/, 'auction'],
  [/比选|询价/, 'comparison'],
  [/协商/, 'negotiation'],
  [/家庭/, 'household'],
  [/^$|没有|未发包|无/, 'none'],
];

/** 名称像单位的是单位，其余当作个人：宁可多隐去一个，也不把个人的姓名公开。 */
const counterpartKindOf = (name: string): CounterpartKind => {
  if (name === '') return 'none';
  return /(公司|合作社|中心|委员会|银行|政府|.{3}[厂店村社局所院校站场队])$/.test(name)
    ? 'organisation'
    : 'person';
};

const readRow = (kind: RegisterKind, at: (column: Column) => string): RegisterFields | string => {
  const amountFen = fenFromCell(at('amount'));
  if (amountFen === undefined) return '金额认不得，请写成 12000 或者 1.2万元';
  const startsOn = dayFromCell(at('startsOn'));
  if (startsOn === undefined) return '起始日期认不得，请写成 2026-01-05';
  const endsOn = dayFromCell(at('endsOn'));
  if (endsOn === undefined) return '到期日期认不得，请写成 2026-12-31，没有期限的空着';
  const method = METHOD_WORDS.find(([words]) => words.test(at('method')))?.[1];
  if (method === undefined)
    return `发包方式认不得，请写${Object.values(contractingMethods.labels).join('、')}之一`;
  const counterpart = at('counterpart');
  const parsed = registerFieldsSchema.safeParse({
    ...{ kind, name: at('name'), counterpart, counterpartKind: counterpartKindOf(counterpart) },
    ...{ amountFen, startsOn, endsOn, location: at('location'), method, note: at('note') },
  });
  if (!parsed.success) return at('name') === '' ? '没有名称' : '有的格子太长，请写短一些';
  const checked = checkRegisterFields(parsed.data);
  return checked.ok ? checked.value : checked.refusal.message;
};

/**
 * 读从电子表格粘贴来的文字：一行一项，格子之间是制表符；有表头的照表头认列，没有的按名称、对方、金额、起、止、位置、方式、备注的次序。
 * 读不懂的行逐行说明缘由，其余照读。
 */
export const readPaste = (kind: RegisterKind, text: string): PasteOutcome => {
  const lines = text.split(/\r\n|\r|\n/).map((line, index) => ({ line, row: index + 1 }));
  const filled = lines.filter(({ line }) => line.trim() !== '');
  const header = columnsOf((filled[0]?.line ?? '').split('\t'));
  const columns = header ?? COLUMNS;
  const rows: (RegisterFields & { row: number })[] = [];
  const refused: { row: number; text: string; reason: string }[] = [];
  filled.slice(header === null ? 0 : 1).forEach(({ line, row }, index) => {
    const cells = line.split('\t').map((cell) => cell.replace(/^"|"$/g, '').trim());
    const read =
      index >= MOST_ROWS
        ? `一次至多${MOST_ROWS}行，请分几次粘贴`
        : readRow(kind, (column) => cells[columns.indexOf(column)] ?? '');
    if (typeof read === 'string') refused.push({ row, text: line.slice(0, 60), reason: read });
    else rows.push({ ...read, row });
  });
  return { rows, refused };
};
