// 只运行接口，配置来自环境变量；开发时由 npm run dev 随源码重启。
import { startServer } from '../entrypoints/local';

const starting = startServer({
  port: Number(process.env['PORT'] ?? 8080),
  environment: process.env,
});

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void starting.then((server) => server.close()).then(() => process.exit(0));
  });
