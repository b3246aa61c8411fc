import { describeReport, type LoadReport } from '../loading/domain/report';
import { openDatabase } from '../platform/database/database';
import { batchPatience } from '../platform/database/patience';
import type { ObjectStorage } from '../platform/object-storage/object-storage';
import { openObjectStorage } from '../platform/object-storage/open';
import { loadInto } from './wire/loading';

export { describeReport };

export interface LoadOptions {
  /** 附件原件存到哪个文件夹；不给时看 ATTACHMENTS_BUCKET、ATTACHMENTS_FOLDER，都没有就只登记附件。 */
  readonly attachmentsFolder?: string;
  readonly onStep?: (line: string) => void;
}

const storageOf = (folder: string | undefined): ObjectStorage | null => {
  const { ATTACHMENTS_BUCKET: bucket, ATTACHMENTS_FOLDER, S3_ENDPOINT, AWS_REGION } = process.env;
  const awsRegion = AWS_REGION ?? 'cn-northwest-1';
  const chosen = folder ?? (bucket ? undefined : ATTACHMENTS_FOLDER);
  if (chosen) return openObjectStorage({ awsRegion, attachments: { folder: chosen } });
  if (!bucket) return null;
  return openObjectStorage({ awsRegion, attachments: { bucket, endpoint: S3_ENDPOINT } });
};

/**
 * 把一个文件夹里的县载入数据库；可重复运行，第二次什么也不改。
 * @param folder 数据文件夹，格式见 functions/demonstration/README.md
 * @param databaseUrl 已执行过迁移的数据库，须是表的所有者
 */
export const load = async (
  folder: string,
  databaseUrl: string,
  options: LoadOptions = {},
): Promise<LoadReport> => {
  const database = openDatabase(databaseUrl, 2, batchPatience);
  try {
    const storage = storageOf(options.attachmentsFolder);
    return await loadInto(
      { database, storage, onStep: options.onStep ?? (() => undefined) },
      folder,
    );
  } finally {
    await database.close();
  }
};

const runAsScript = async (): Promise<void> => {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const [folder] = process.argv.slice(2);
  const url = process.env['DATABASE_URL'];
  if (!folder || !url) {
    say('用法：DATABASE_URL=postgres://… tsx functions/entrypoints/load.ts <数据文件夹>');
    process.exitCode = 1;
    return;
  }
  const report = await load(folder, url, { onStep: say });
  describeReport(report).forEach(say);
  if (report.problem !== null) process.exitCode = 1;
};

if (require.main === module) void runAsScript();
