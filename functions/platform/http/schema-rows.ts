/** JSON Schema 里页面用到的部分。 */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema | boolean;
}

export interface FieldRow {
  readonly name: string;
  readonly type: string;
  readonly isRequired: boolean;
  readonly description: string;
}

const FORMATS: Readonly<Record<string, string>> = {
  date: '日期',
  'date-time': '时刻',
  uuid: '编号',
};
const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  integer: '整数',
  number: '数字',
  boolean: '是或否',
  object: '一组内容',
  array: '列表',
  null: '空',
};

const lengthOf = ({ maxLength }: JsonSchema): string =>
  maxLength === undefined ? '' : `，至多 ${maxLength} 字`;

const rangeOf = ({ minimum, maximum }: JsonSchema): string => {
  const isBounded = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER;
  return isBounded ? `，${minimum ?? ''}–${maximum}` : '';
};

/** 类型的中文说法；可以为空的写明“或空”。 */
export const typeOf = (schema: JsonSchema): string => {
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join('或');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map(String).join(' | ');
  const type = typeof schema.type === 'string' ? schema.type : '';
  if (type === 'array') return `列表：${typeOf(schema.items ?? {})}`;
  const name = FORMATS[schema.format ?? ''] ?? TYPES[type] ?? '任意';
  return `${name}${lengthOf(schema)}${rangeOf(schema)}`;
};

/** 里面还有字段的那一层：对象本身、列表的元素，或者“对象或空”里的对象。 */
const inner = (schema: JsonSchema): JsonSchema | undefined => {
  if (schema.properties) return schema;
  if (schema.items) return inner(schema.items);
  return schema.anyOf?.map(inner).find((each) => each !== undefined);
};

/** 把一层层的字段摊平成一行一个，名称写作 a.b，列表写作 a[].b。 */
export const fieldRows = (schema: JsonSchema, prefix = ''): FieldRow[] => {
  const holder = inner(schema);
  return Object.entries(holder?.properties ?? {}).flatMap(([key, field]) => {
    const isList = field.type === 'array';
    const name = `${prefix}${key}${isList ? '[]' : ''}`;
    const row = {
      name,
      type: typeOf(field),
      isRequired: holder?.required?.includes(key) ?? false,
      description: field.description ?? '',
    };
    return [row, ...fieldRows(field, `${name}.`)];
  });
};
