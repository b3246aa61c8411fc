import { createHash } from 'node:crypto';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import { ok, refused, type Result } from '@shared/result';
import { checkForm, checkJson } from './body-shape';
import { withoutInvisible } from './invisible';
import type { UploadedFile } from './route';

/** JSON 请求体的上限（字节）。 */
export const MAX_JSON_BYTES = 512 * 1024;
/** 上传文件的上限（字节）；Lambda 的请求体不能超过 6 MB。 */
export const MAX_FILE_BYTES = 4 * 1024 * 1024;

interface Body {
  readonly json: unknown;
  readonly file: UploadedFile | null;
  /** 请求体原样的散列。 */
  readonly digest: Buffer;
}

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const empty: Body = { json: {}, file: null, digest: digestOf(new Uint8Array()) };

/** multipart 的分隔线与字段头另占一些。 */
const FORM_OVERHEAD_BYTES = 64 * 1024;

/** 这个接口收多大：上传的文件、给得更多的、通常的。 */
const limitOf = ({ multipart, maxBodyBytes }: AnyEndpoint): number =>
  multipart ? MAX_FILE_BYTES + FORM_OVERHEAD_BYTES : (maxBodyBytes ?? MAX_JSON_BYTES);

const tooLarge = ({ multipart, maxBodyBytes = MAX_JSON_BYTES }: AnyEndpoint) =>
  multipart
    ? refused('tooLarge', `文件过大，不能超过${MAX_FILE_BYTES / 1024 / 1024} MB`, { field: 'file' })
    : refused('tooLarge', `内容过大，不能超过${maxBodyBytes / 1024} KB`);

/** 边读边数，超过上限立即停下，不信任声明的长度。 */
const readBytes = async (request: Request, endpoint: AnyEndpoint): Promise<Result<Buffer>> => {
  if (!request.body) return ok(Buffer.alloc(0));
  const limit = limitOf(endpoint);
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    total += chunk.byteLength;
    if (total > limit) return tooLarge(endpoint);
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks));
};

const readFile = async (request: Request, endpoint: AnyEndpoint): Promise<Result<Body>> => {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data'))
    return refused('badInput', '请以 multipart/form-data 上传文件', { field: 'file' });
  const bytes = await readBytes(request, endpoint);
  if (!bytes.ok) return bytes;
  const misshapen = checkForm(bytes.value, type);
  if (misshapen) return { ok: false, refusal: misshapen };
  const form = await new Response(new Uint8Array(bytes.value), {
    headers: { 'content-type': type },
  })
    .formData()
    .catch(() => null);
  const file = form?.get('file');
  if (!(file instanceof File)) return refused('badInput', '请选择要上传的文件', { field: 'file' });
  if (file.size > MAX_FILE_BYTES) return tooLarge(endpoint);
  if (file.size === 0) return refused('badInput', '文件是空的，请重新选择', { field: 'file' });
  const content = new Uint8Array(await file.arrayBuffer());
  return ok({
    json: {},
    file: { fileName: withoutInvisible(file.name), bytes: content },
    digest: digestOf(Buffer.concat([Buffer.from(`${file.name}\0`), content])),
  });
};

/** 读请求体：JSON 或上传的文件。 */
export const readBody = async (request: Request, endpoint: AnyEndpoint): Promise<Result<Body>> => {
  if (endpoint.method === 'GET' || endpoint.method === 'DELETE') return ok(empty);
  if (Number(request.headers.get('content-length') ?? 0) > limitOf(endpoint))
    return tooLarge(endpoint);
  if (endpoint.multipart) return readFile(request, endpoint);
  const bytes = await readBytes(request, endpoint);
  if (!bytes.ok) return bytes;
  if (bytes.value.length === 0) return ok(empty);
  const misshapen = checkJson(bytes.value, limitOf(endpoint));
  if (misshapen) return { ok: false, refusal: misshapen };
  try {
    const json = JSON.parse(bytes.value.toString('utf8')) as unknown;
    return ok({ json, file: null, digest: digestOf(bytes.value) });
  } catch {
    return refused('badInput', '请求体不是有效的 JSON', { field: 'body' });
  }
};
