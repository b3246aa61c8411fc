import { mkdir } from 'node:fs/promises';
import S3rver from 's3rver';

export interface LocalS3 {
  readonly url: string;
  readonly bucket: string;
  close(): Promise<void>;
}

/** 在本进程里启动模拟的 S3，并建好一个存储桶；客户端的凭据也一并设好。 */
export const startS3 = async (directory: string, bucket: string): Promise<LocalS3> => {
  await mkdir(directory, { recursive: true });
  process.env['AWS_ACCESS_KEY_ID'] = 'S3RVER';
  process.env['AWS_SECRET_ACCESS_KEY'] = 'S3RVER';
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: bucket, configs: [] }],
  });
  const { port } = await server.run();
  return {
    url: `http://127.0.0.1:${String(port)}`,
    bucket,
    close: () => server.close(),
  };
};
