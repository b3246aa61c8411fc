import type { Refusal } from '@shared/result';

/** JSON 至多几层。 */
export const MAX_JSON_DEPTH = 40;
/** 平均多少字节至少一个值；更密的只会是一串空括号、逗号。 */
const BYTES_PER_VALUE = 8;
/** 小的请求体不计密度。 */
const FREE_VALUES = 5_000;
/** 上传的表单至多几个部分：一个文件，外加框架带的几个字段。 */
export const MAX_FORM_PARTS = 10;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

const refuse = (message: string, field: string): Refusal => ({ code: 'badInput', message, field });

/** 跳过一段引号里的文字，返回收尾引号的位置。 */
const endOfText = (bytes: Uint8Array, from: number): number => {
  let at = from + 1;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
};

/**
 * 解析以前先看样子：层数、个数。不解析，只数括号和逗号。
 * @param limit 这个接口收多大（字节） @returns 拒绝；没有问题时为 null
 */
export const checkJson = (bytes: Uint8Array, limit: number): Refusal | null => {
  const mostValues = Math.max(FREE_VALUES, limit / BYTES_PER_VALUE);
  let depth = 0;
  let values = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) at = endOfText(bytes, at);
    else if (byte === COMMA) values += 1;
    else if (OPENING.has(byte)) {
      values += 1;
      depth += 1;
      if (depth > MAX_JSON_DEPTH)
        return refuse(`内容嵌套太深，不能超过${MAX_JSON_DEPTH}层`, 'body');
    } else if (CLOSING.has(byte)) depth -= 1;
  }
  return values > mostValues ? refuse('内容里的项目太多，请分几次提交', 'body') : null;
};

/** 上传的表单有几个部分；太多的不去解析。 */
export const checkForm = (bytes: Buffer, contentType: string): Refusal | null => {
  const found = /boundary=(?:"([^"]{1,200})"|([^;\s]{1,200}))/i.exec(contentType);
  const boundary = found?.[1] ?? found?.[2];
  if (boundary === undefined) return refuse('请以 multipart/form-data 上传文件', 'file');
  const line = Buffer.from(`--${boundary}`);
  let parts = -1;
  for (let at = bytes.indexOf(line); at !== -1; at = bytes.indexOf(line, at + line.length))
    parts += 1;
  return parts > MAX_FORM_PARTS ? refuse('一次只能上传一个文件', 'file') : null;
};
