// 在另一个进程里运行完整的服务，可以随时用 SIGKILL 断掉、再启动。
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** 运行中的一个；kill 之后地址作废。 */
export interface KillableServer {
  readonly url: string;
  /** 立刻断掉，不给它收尾的机会。 */
  kill(): Promise<void>;
}

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let output = '';
    let errors = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const end = output.indexOf('\n');
      if (end >= 0) resolve(output.slice(0, end));
    });
    child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.once('exit', (code) =>
      reject(new Error(`server exited with ${String(code)}: ${errors}`)),
    );
  });

/** 启动一个；环境变量同 entrypoints/local.ts，另有 SERVER_NOW（服务器认为的现在）。 */
export const startKillableServer = async (
  environment: Readonly<Record<string, string>>,
): Promise<KillableServer> => {
  const child = spawn(process.execPath, [join(__dirname, 'crash-server.mjs')], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await firstLine(child);
  return {
    url,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
    },
  };
};
