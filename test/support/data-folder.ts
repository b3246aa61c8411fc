import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface DataFolder {
  readonly path: string;
  /** 写一个文件；给对象时写成 JSON，给字符串或字节时原样写。 */
  write(name: string, content: unknown): void;
  remove(): void;
}

/** 测试用的临时数据文件夹。 */
export const dataFolder = (files: Readonly<Record<string, unknown>> = {}): DataFolder => {
  const path = mkdtempSync(join(tmpdir(), 'minglan-load-'));
  const write = (name: string, content: unknown) => {
    const file = join(path, name);
    mkdirSync(dirname(file), { recursive: true });
    const isRaw = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(file, isRaw ? content : JSON.stringify(content));
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return { path, write, remove: () => rmSync(path, { recursive: true, force: true }) };
};
