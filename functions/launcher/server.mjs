// 在本进程里运行接口与网页。
import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs';
import { requireFreePort } from './ports.mjs';
import { PlainFailure } from './say.mjs';
import { onStop } from './shutdown.mjs';
import { importFunctions } from './typescript.mjs';

const largestLog = 20_000_000;

/**
 * @typedef {object} ServerRequest
 * @property {number} port
 * @property {Record<string, string | undefined>} environment
 * @property {string} [h5Folder]
 * @property {string} [logFile] 给出时日志写进这个文件，否则写到标准输出
 */

/** 启动服务并登记停止；配置有误或端口被占时说一句话。 @param {ServerRequest} request @returns {Promise<{ url: string }>} */
export async function runServer(request) {
  const { startServer } = await importFunctions('entrypoints/local.ts');
  const { logFile, ...options } = request;
  const replaced = logFile ? { logger: await fileLogger(logFile) } : undefined;
  try {
    const server = await startServer({ ...options, ...(replaced ? { replaced } : {}) });
    onStop(() => server.close());
    return server;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      await requireFreePort(request.port);
    // 配置的错误本来就是写给人看的一句中文
    if (error instanceof Error && /^[\u4e00-\u9fff]/.test(error.message))
      throw new PlainFailure(error.message);
    throw error;
  }
}

/** @param {string} file */
async function fileLogger(file) {
  const { jsonLogger } = await importFunctions('platform/logger.ts');
  const { systemClock } = await importFunctions('platform/clock.ts');
  if (existsSync(file) && statSync(file).size > largestLog) renameSync(file, `${file}.1`);
  return jsonLogger(
    (/** @type {string} */ line) => appendFileSync(file, `${line}\n`, { mode: 0o600 }),
    () => systemClock.now(),
  );
}
