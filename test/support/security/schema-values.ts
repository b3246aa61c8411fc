// 由合同的 JSON Schema 生成像样的值：大多合格，偏向各种边界上。
import fc from 'fast-check';
import * as z from '@shared/zod';

interface Node {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
}

const MAX_DEPTH = 6;

const matching = (pattern: string): fc.Arbitrary<unknown> => {
  try {
    return fc.stringMatching(new RegExp(pattern, 'u'));
  } catch {
    // 前瞻等写法生成不了，给任意的字。
    return fc.string({ maxLength: 20 });
  }
};

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const texts = ({ minLength = 0, maxLength = 40 }: Node): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, minLength + 30) }),
    fc
      .constantFrom(
        minLength - 1,
        minLength,
        Math.min(maxLength, 5000),
        Math.min(maxLength, 5000) + 1,
      )
      .map((length) => '界'.repeat(Math.max(0, length))),
  );

const strings = (node: Node): fc.Arbitrary<unknown> => {
  if (node.format === 'date') return day;
  if (node.format === 'date-time') return day.map((date) => `${date}T00:00:00.000Z`);
  if (node.format === 'uuid') return fc.uuid();
  return node.pattern === undefined ? texts(node) : matching(node.pattern);
};

const numbers = ({ minimum = -10, maximum = 1000, type }: Node): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.constantFrom(minimum - 1, minimum, maximum, maximum + 1),
    fc.integer({
      min: Math.max(-2147483648, Math.ceil(minimum)),
      max: Math.min(2147483647, Math.floor(maximum)),
    }),
    ...(type === 'integer' ? [] : [fc.double({ noNaN: true, noDefaultInfinity: true })]),
  );

const objects = ({ properties = {}, required = [] }: Node, depth: number): fc.Arbitrary<unknown> =>
  fc.record(
    Object.fromEntries(
      Object.entries(properties).map(([key, child]) => [key, valuesOf(child, depth + 1)]),
    ),
    { requiredKeys: [...required] },
  );

const valuesOf = (node: Node, depth: number): fc.Arbitrary<unknown> => {
  if (depth > MAX_DEPTH) return fc.constant(null);
  if (node.const !== undefined) return fc.constant(node.const);
  if (node.enum) return fc.constantFrom(...node.enum);
  const choices = node.anyOf ?? node.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => valuesOf(choice, depth + 1)));
  switch (node.type) {
    case 'string':
      return strings(node);
    case 'integer':
    case 'number':
      return numbers(node);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valuesOf(node.items ?? {}, depth + 1), {
        maxLength: Math.min(node.maxItems ?? 3, 3),
      });
    case 'object':
      return objects(node, depth);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
};

/** 照一个合同里的样子生成。 */
export const valuesFor = (schema: z.ZodType): fc.Arbitrary<unknown> =>
  valuesOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node, 0);
