const HAN = /^\p{Script=Han}+$/u;

/** 各种字段的规定：照微信公开文档逐条写，与产品代码没有关系。 */
const RULES: Readonly<Record<string, (text: string) => boolean>> = {
  thing: (text) => text.length <= 20 && !/[\r\n\t]/.test(text),
  number: (text) => /^\d{1,32}(\.\d+)?$/.test(text) && text.length <= 32,
  letter: (text) => /^[A-Za-z]{1,32}$/.test(text),
  symbol: (text) => text.length <= 5 && !/[\p{L}\p{N}]/u.test(text),
  character_string: (text) => /^[\x20-\x7e]{1,32}$/.test(text),
  phrase: (text) => HAN.test(text) && [...text].length <= 5,
  name: (text) => (HAN.test(text) && [...text].length <= 10) || /^[A-Za-z]{1,20}$/.test(text),
  phone_number: (text) => /^[\d+-]{1,17}$/.test(text),
  car_number: (text) => [...text].length <= 8,
  date: (text) => /^(\d{4}-\d{2}-\d{2}|\d{4}年\d{1,2}月\d{1,2}日)$/.test(text),
  time: (text) =>
    /^(\d{4}-\d{2}-\d{2}|\d{4}年\d{1,2}月\d{1,2}日)( ([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/.test(
      text,
    ),
};

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const valueOf = (field: unknown): string | null =>
  typeof field === 'object' && field !== null && 'value' in field && typeof field.value === 'string'
    ? field.value
    : null;

/** 头一个不合规定的字段；都合的为 null。模板的字段要一个不少、一个不多。 */
export const wrongField = (
  names: readonly string[],
  data: Readonly<Record<string, unknown>>,
): string | null => {
  const missing = names.find((name) => !(name in data));
  if (missing !== undefined) return `${missing} is empty`;
  for (const [name, field] of Object.entries(data)) {
    const type = /^([a-z_]+?)\d+$/.exec(name)?.[1] ?? '';
    const text = valueOf(field);
    if (!names.includes(name)) return `data.${name} invalid`;
    if (text === null || text === '') return `data.${name}.value is empty`;
    if (LONE_SURROGATE.test(text)) return `data.${name}.value invalid`;
    if (RULES[type]?.(text) !== true) return `data.${name}.value invalid`;
  }
  return null;
};

/** 各字段的值。 */
export const valuesOf = (data: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(data).map(([name, field]) => [name, valueOf(field) ?? '']));
