import type { Config } from '../config';
import { folderStorage } from './folder';
import type { ObjectStorage } from './object-storage';
import { s3Storage } from './s3';

/** 按配置打开附件存放处：设了存储桶用 S3，否则用本地文件夹。 */
export const openObjectStorage = ({
  attachments,
  awsRegion,
}: Pick<Config, 'attachments' | 'awsRegion'>): ObjectStorage =>
  'bucket' in attachments
    ? s3Storage({ ...attachments, region: awsRegion })
    : folderStorage(attachments.folder);
