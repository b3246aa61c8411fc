import type { SearchHit } from '@shared/contract/search';
import type { Access, WriteOccasion } from './ports/access';
import type { RenderLetter } from './ports/letters';
import type { ReadSession } from './ports/read-session';
import type { SuggestDepartment } from './ports/routing';
import type { WriteSession } from './ports/write-session';

export type * from './ports/access';
export type * from './ports/case';
export type * from './ports/letters';
export type * from './ports/parties';
export type * from './ports/register';
export type * from './ports/routing';
export type * from './ports/read-session';
export type * from './ports/write-session';

/** 依申请公开的存取：读、写各在一个事务里。 */
export interface ApplicationStore {
  regionIds(): Promise<readonly string[]>;
  read<T>(access: Access, work: (session: ReadSession) => Promise<T>): Promise<T>;
  write<T>(occasion: WriteOccasion, work: (session: WriteSession) => Promise<T>): Promise<T>;
}

/** 已公开的信息与目录事项里，与一段话确实相关的；由 search 模块提供。 */
export type FindPublished = (
  question: { readonly regionId: string; readonly text: string },
  limit: number,
) => Promise<SearchHit[]>;

/** 附件的原件。 */
export interface Files {
  put(key: string, bytes: Uint8Array, mediaType: string): Promise<void>;
  get(key: string): Promise<Uint8Array | null>;
}

export interface ApplicationPorts {
  readonly store: ApplicationStore;
  readonly suggestDepartment: SuggestDepartment;
  readonly findPublished: FindPublished;
  readonly files: Files;
  readonly newId: () => string;
  /** 密码学随机整数，0 至 n−1。 */
  readonly pick: (n: number) => number;
  /** 不因内容不同而快慢不一的比较。 */
  readonly isSameSecret: (left: string, right: string) => boolean;
  readonly sha256: (bytes: Uint8Array) => string;
}

/** 收下的图片重新编码以后；打不开的说缘由。 */
export type CleanPicture = (
  mediaType: 'image/jpeg' | 'image/png',
  bytes: Uint8Array,
) => Promise<
  | { readonly isDone: true; readonly bytes: Uint8Array }
  | { readonly isDone: false; readonly reason: 'tooManyPixels' | 'damaged' }
>;

/** 文件的加密与解密；由 identity 模块提供。 */
export interface FileSeal {
  sealBytes(
    file: { readonly regionId: string; readonly fileId: string },
    bytes: Uint8Array,
  ): Promise<Uint8Array>;
  openBytes(
    file: { readonly regionId: string; readonly fileId: string },
    sealed: Uint8Array,
  ): Promise<Uint8Array>;
}

/** 出文件（文书、登记本、卷宗）、收加密材料另要的：排版、图片、加密。 */
export interface FilePorts extends ApplicationPorts {
  readonly renderLetter: RenderLetter;
  readonly cleanPicture: CleanPicture;
  readonly seal: FileSeal;
}
