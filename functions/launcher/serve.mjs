// npm run serve：在任何服务器或微信云托管上运行同一套处理函数。不带演示数据，数据库由 DATABASE_URL 指定。
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkOwnDatabase,
  migrateDatabase,
  openDatabaseUrl,
  ownDatabase,
} from './database-session.mjs';
import { h5Folder } from './front-end.mjs';
import { nodeComplaint } from './install.mjs';
import { readPort, requireFreePort } from './ports.mjs';
import { PlainFailure } from './say.mjs';
import { runServer } from './server.mjs';
import { runMain } from './shutdown.mjs';

void runMain(async () => {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint) throw new PlainFailure(complaint);
  process.env['NODE_ENV'] = 'production';
  if (!ownDatabase()) throw new PlainFailure('请设置 DATABASE_URL；试用请改用 npm start。');
  if (!existsSync(join(h5Folder, 'index.html'))) {
    throw new PlainFailure('还没有网页的构建产物，请先运行 npm run build:h5。');
  }
  const port = readPort(process.env['PORT']);
  await requireFreePort(port);
  await checkOwnDatabase();
  const url = await openDatabaseUrl();
  // 迁移可以用表的主人，服务用只能换成应用角色的登录。
  const owner = process.env['MIGRATION_DATABASE_URL']?.trim();
  if (process.env['MIGRATE'] === '1') await migrateDatabase(owner ? owner : url);
  await runServer({ port, environment: { ...process.env, DATABASE_URL: url }, h5Folder });
});
