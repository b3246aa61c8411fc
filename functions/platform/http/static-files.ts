import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const COMPRESSIBLE = /^(text\/|application\/json|image\/svg)/;
/** 文件名里带内容摘要的，内容永远不变。 */
const HASHED = /[.-][0-9a-f]{8,}\.(?:js|css|png|jpe?g|svg|webp|woff2)$/;
const WORTH_COMPRESSING = 1024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export type Encoding = 'br' | 'gzip' | 'identity';

/** 一个静态文件；encoded 按编码取内容，压缩一次后留着。 */
export interface StaticFile {
  readonly type: string;
  readonly tag: string;
  readonly isImmutable: boolean;
  encoded(encoding: Encoding): Promise<{ readonly bytes: Uint8Array; readonly encoding: Encoding }>;
}

const compressed = (bytes: Buffer, encoding: Encoding): Promise<Buffer> => {
  if (encoding === 'br') return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return encoding === 'gzip' ? zip(bytes) : Promise.resolve(bytes);
};

/** 内容已在内存里的一个文件。@param path 看后缀认种类、看名字认变不变 */
export const fileOf = (path: string, bytes: Buffer): StaticFile => {
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  const isWorth = COMPRESSIBLE.test(type) && bytes.length >= WORTH_COMPRESSING;
  const kept = new Map<Encoding, Promise<Buffer>>();
  return {
    type,
    tag: `W/"${createHash('sha1').update(bytes).digest('base64url')}"`,
    isImmutable: HASHED.test(path),
    encoded: async (wanted) => {
      const encoding = isWorth ? wanted : 'identity';
      const work = kept.get(encoding) ?? compressed(bytes, encoding);
      kept.set(encoding, work);
      return { bytes: new Uint8Array(await work), encoding };
    },
  };
};

/** 地址 → 文件夹里的路径；越出文件夹、带点开头或者含空字符的都是 null。 */
export const pathWithin = (folder: string, urlPath: string): string | null => {
  const root = resolve(folder);
  if (urlPath.includes('\0') || urlPath.includes('\\')) return null;
  if (urlPath.split('/').some((part) => part.startsWith('.'))) return null;
  const path = join(root, urlPath);
  return path.startsWith(root + sep) ? path : null;
};

/** 读文件夹里的文件，读过的留在内存，文件变了重新读。 */
export const staticFiles = (folder: string) => {
  const kept = new Map<string, { readonly stamp: string; readonly file: StaticFile }>();
  return async (urlPath: string): Promise<StaticFile | null> => {
    const path = pathWithin(folder, urlPath);
    if (path === null) return null;
    const info = await stat(path).catch(() => null);
    if (!info?.isFile()) return null;
    const stamp = `${info.mtimeMs}/${info.size}`;
    const known = kept.get(path);
    if (known?.stamp === stamp) return known.file;
    const file = fileOf(path, await readFile(path));
    kept.set(path, { stamp, file });
    return file;
  };
};
