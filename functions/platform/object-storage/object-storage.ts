/** 附件存放处：本地文件夹与 S3 是同一个端口的两种实现。键由系统生成，不含文件名。 */
export interface ObjectStorage {
  put(key: string, bytes: Uint8Array, mediaType: string): Promise<void>;
  /** 没有时为 null。 */
  get(key: string): Promise<Uint8Array | null>;
  remove(key: string): Promise<void>;
}
