import { zipSync, type Zippable } from 'fflate';
import { replayDifferences } from '../../domain/verify-replay';
import type { CaseFileContent } from '../../ports';
import { htmlPage, jsonFile } from './page';

/** 卷内的一个文件。 */
export interface FileEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Sealing {
  readonly content: CaseFileContent;
  readonly files: readonly FileEntry[];
  /** 找不到原件的附件。 */
  readonly missing: readonly string[];
}

type Sha256 = (bytes: Uint8Array) => string;

/** 压缩包里每个文件的时间固定，同样的内容得到同样的字节。 */
const FIXED_AT = new Date(1980, 0, 2);

const byPath = (left: FileEntry, right: FileEntry) => (left.path < right.path ? -1 : 1);

const manifestOf = ({ content, files, missing }: Sealing, sha256: Sha256) => {
  const { application, events, today } = content;
  const differences = replayDifferences(application, events);
  return {
    format: '明栏卷宗 1',
    registrationNumber: application.registrationNumber,
    madeOn: today,
    version: application.version,
    replay: { eventCount: events.length, matches: differences.length === 0, differences },
    missing,
    files: files.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
  };
};

const contents = ({ content, files, missing }: Sealing): Uint8Array =>
  htmlPage(`卷内目录（${content.application.registrationNumber}）`, [
    {
      caption: '文件',
      columns: ['序号', '文件', '字节'],
      rows: files.map(({ path, bytes }, index) => [String(index + 1), path, String(bytes.length)]),
    },
    { caption: '缺少原件的附件', columns: ['文件'], rows: missing.map((path) => [path]) },
  ]);

/** 封卷：目录、清单、校验值，按文件名的次序压缩；checksums.txt 可用 sha256sum -c 核对。 */
export const sealArchive = (sealing: Sealing, sha256: Sha256): Uint8Array => {
  const sorted = { ...sealing, files: [...sealing.files].sort(byPath) };
  const files = [
    ...sorted.files,
    { path: '00-卷内目录.html', bytes: contents(sorted) },
    { path: 'manifest.json', bytes: jsonFile(manifestOf(sorted, sha256)) },
  ].sort(byPath);
  const sums = files.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join('');
  const all = [...files, { path: 'checksums.txt', bytes: new TextEncoder().encode(sums) }];
  const folder = sealing.content.application.registrationNumber;
  const zipped: Zippable = {};
  for (const { path, bytes } of all) zipped[`${folder}/${path}`] = bytes;
  return zipSync(zipped, { mtime: FIXED_AT, level: 6 });
};
