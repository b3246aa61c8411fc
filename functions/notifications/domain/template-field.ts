/** 模板字段的种类，写在字段名前面；含个人信息的种类（姓名、电话、车牌）不用。 */
export const FIELD_TYPES = [
  'thing',
  'phrase',
  'character_string',
  'letter',
  'number',
  'symbol',
  'time',
  'date',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

const THING_LENGTH = 20;
const PHRASE_LENGTH = 5;
const STRING_LENGTH = 32;
const SYMBOL_LENGTH = 5;

/** 只剩一半的字（代理对断开的）。 */
const HALF = /\p{Cs}/gu;

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** 从头取不超过若干长度的整字；表情、生僻字不拆成半个。长度按 UTF-16 计，是各种算法里最严的。 */
const head = (text: string, most: number): string => {
  let kept = '';
  for (const { segment } of segmenter.segment(text)) {
    if (kept.length + segment.length > most) break;
    kept += segment;
  }
  return kept;
};

/** 至多若干长；截断的末尾是省略号。 */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${head(text, most - 1)}…`;

/** 长串数字可能是证件号码、电话：不写出来。 */
const withoutNumbers = (text: string): string => text.replace(/\d{11,}[\dXx]?/g, '…');

const only = (text: string, pattern: RegExp, most: number): string =>
  head((text.match(pattern) ?? []).join(''), most);

const plain = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** 北京时间的年月日时分。 */
const shanghai = (instant: string): string => {
  const shifted = new Date(new Date(instant).getTime() + 8 * 60 * 60 * 1000);
  return shifted.toISOString().slice(0, 16).replace('T', ' ');
};

const writers: Readonly<Record<FieldType, (text: string) => string>> = {
  thing: (text) => cut(plain(withoutNumbers(text)), THING_LENGTH) || '请点开查看',
  phrase: (text) => only(text, /\p{Script=Han}/gu, PHRASE_LENGTH) || '新消息',
  character_string: (text) => only(text, /[\x21-\x7e]/g, STRING_LENGTH) || '-',
  letter: (text) => only(text, /[A-Za-z]/g, STRING_LENGTH) || 'A',
  number: (text) => only(text, /\d/g, STRING_LENGTH) || '0',
  symbol: (text) => only(text, /[^\p{L}\p{N}\s]/gu, SYMBOL_LENGTH) || '-',
  time: shanghai,
  date: (instant) => shanghai(instant).slice(0, 10),
};

/** 字段名（如 thing1）的种类；不认得为 null。 */
export const fieldTypeOf = (name: string): FieldType | null => {
  const type = /^([a-z_]+?)\d+$/.exec(name)?.[1];
  return FIELD_TYPES.find((known) => known === type) ?? null;
};

/** 按字段种类写出微信收得下的一段：长短、用字都合规定，决不为空。@param text 日期、时间类给 ISO 时刻 */
export const fieldText = (type: FieldType, text: string): string =>
  writers[type](text.replace(HALF, ''));
