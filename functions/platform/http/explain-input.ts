import type * as z from '@shared/zod';
import type { Refusal } from '@shared/result';

interface Node {
  readonly description?: string | undefined;
  readonly shape?: Readonly<Record<string, Node>>;
  readonly _zod?: { readonly def?: { readonly innerType?: Node; readonly element?: Node } };
}

const unwrap = (node: Node | undefined): Node | undefined => {
  let current = node;
  while (current?._zod?.def?.innerType && !current.shape) current = current._zod.def.innerType;
  return current;
};

/** 名称只取说明里的第一段：“登记的年份，默认今年”只说“登记的年份”。 */
const nameIn = (description: string): string => description.split(/[，；：（]/)[0] ?? description;

/** 字段的中文名称；没有说明的不说名称，不把内部的字段名给人看。 */
const labelOf = (schema: Node, path: readonly PropertyKey[]): string => {
  let node: Node | undefined = schema;
  const labels: string[] = [];
  for (const key of path) {
    const holder = unwrap(node);
    const next: Node | undefined =
      typeof key === 'number' ? holder?._zod?.def?.element : holder?.shape?.[String(key)];
    const label = next?.description ?? unwrap(next)?.description;
    if (typeof key === 'number') labels.push(`第${String(key + 1)}项`);
    else if (label !== undefined) labels.push(nameIn(label));
    node = next;
  }
  return labels.join(' · ');
};

const expected: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是或否',
  array: '列表',
  object: '一组内容',
};

type Issue = z.core.$ZodIssue;

/** 没有填的：要填写还是要选择；不是没有填的为 null。 */
const missingVerb = (issue: Issue): '填写' | '选择' | null => {
  if (issue.message === '请填写') return '填写';
  if (issue.input !== undefined) return null;
  if (issue.code === 'invalid_value') return '选择';
  if (issue.code !== 'invalid_type') return null;
  return issue.expected === 'boolean' ? '选择' : '填写';
};

const tooBig = ({ origin, maximum }: z.core.$ZodIssueTooBig): string => {
  if (origin === 'array') return `至多${String(maximum)}项`;
  return origin === 'string' ? `不能超过${String(maximum)}字` : `不能大于${String(maximum)}`;
};

const tooSmall = ({ origin, minimum }: z.core.$ZodIssueTooSmall): string => {
  if (origin === 'array') return `至少要有${String(minimum)}项`;
  return origin === 'string' ? `不能少于${String(minimum)}字` : `不能小于${String(minimum)}`;
};

/** 合同里自己写的话；校验库的英文话里可能引着中文的选项，不算。 */
const isOwnWords = (message: string): boolean =>
  /[一-鿿]/.test(message) && !/^(Invalid|Too|Unrecognized)/.test(message);

const sayWhat = (issue: Issue): string => {
  if (isOwnWords(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `应为${expected[issue.expected] ?? '规定的格式'}`;
    case 'too_big':
      return tooBig(issue);
    case 'too_small':
      return tooSmall(issue);
    case 'invalid_value':
      return '不在可选范围内，请重新选择';
    case 'invalid_format':
      return '格式不对，请检查';
    default:
      return '填写的内容有误，请检查';
  }
};

/** 接在名称后面读得通的开头。 */
const PREDICATE = /^(不|应|至|格式|没有|只能)/;

/** 名称与一句话合起来：话里又说了一遍名称的去掉，接不上的用冒号隔开。 */
const joined = (label: string, what: string): string => {
  for (let length = Math.min(label.length, what.length); length > 1; length -= 1)
    if (label.endsWith(what.slice(0, length)) && PREDICATE.test(what.slice(length)))
      return `「${label}」${what.slice(length)}`;
  return PREDICATE.test(what) ? `「${label}」${what}` : `「${label}」：${what}`;
};

const sentence = (label: string, issue: Issue): string => {
  const verb = missingVerb(issue);
  if (verb !== null) return label === '' ? `请${verb}` : `请${verb}「${label}」`;
  return label === '' ? sayWhat(issue) : joined(label, sayWhat(issue));
};

/** 把校验结果说成中文：哪个字段、怎么改。只说第一处；不回显填写的内容。 */
export const explainInput = (
  schema: z.ZodType,
  issues: readonly Issue[],
  part: string,
): Refusal => {
  const [issue] = issues;
  if (!issue) return { code: 'badInput', message: '填写的内容有误，请检查' };
  const label = labelOf(schema as unknown as Node, issue.path);
  const field = issue.path.length > 0 ? issue.path.map(String).join('.') : part;
  return { code: 'badInput', field, message: sentence(label, issue) };
};

/** 数据库存不下的字：空字符（U+0000）与残缺的代理项。 */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** 入参里若有数据库存不下的字，说出在哪个字段；层层往里看，不怕嵌套得深。 */
export const findUnstorable = (value: unknown, part: string): Refusal | null => {
  const waiting: [string, unknown][] = [['', value]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [field, item] = next;
    if (typeof item === 'string' && UNSTORABLE.test(item))
      return {
        code: 'badInput',
        field: field || part,
        message: '含有无法保存的字符，请删去后再试',
      };
    if (typeof item !== 'object' || item === null) continue;
    for (const [key, inner] of Object.entries(item))
      waiting.push([field === '' ? key : `${field}.${key}`, inner]);
  }
  return null;
};
