import { createHash } from 'node:crypto';
import { canonicalJson, type Canonical } from '@shared/canonical-json';

/** 进链的表。 */
export const registerSources = [
  'application_events',
  'audit_entries',
  'catalogue_version_events',
  'notice_events',
  'village_events',
] as const;
export type RegisterSource = (typeof registerSources)[number];

/** 登记链里的一笔，散列都是 64 位小写十六进制。 */
export interface ChainEntry {
  readonly position: number;
  readonly source: string;
  readonly sourceKey: string;
  readonly format: number;
  readonly at: string;
  /** 什么时刻接进链里。 */
  readonly chainedAt: string;
  readonly entryHash: string;
  readonly previousHash: string;
  readonly hash: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** 一个县的登记链从这里起头。 */
export const chainStart = (regionId: string): string => sha256(`minglan-chain-1:${regionId}`);

/** 一行内容的散列。@param row 表的列名 → 值，时刻写到微秒 */
export const entryHash = (source: string, row: Canonical): string =>
  sha256(canonicalJson({ format: 1, row, source }));

/** 接上一笔以后的链头。@param position 第几笔，从 1 起 */
export const linkHash = (
  region: string,
  link: { readonly entry: string; readonly position: number; readonly previous: string },
): string => sha256(canonicalJson({ ...link, region }));
