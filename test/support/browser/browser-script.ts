// 把一个要在浏览器里运行的模块打包成脚本文字；同一个文件只打包一次。
import { join } from 'node:path';
import { build } from 'esbuild';

const bundled = new Map<string, Promise<string>>();

const bundle = async (file: string): Promise<string> => {
  const result = await build({
    entryPoints: [join(__dirname, file)],
    bundle: true,
    format: 'iife',
    globalName: 'minglanScript',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
};

/**
 * 调用浏览器模块导出的一个函数的脚本，值是函数的返回值。
 * @param file 本文件夹里的模块
 * @param call 函数名与参数
 */
export const browserScript = async (
  file: string,
  call: readonly [name: string, ...parameters: readonly unknown[]],
): Promise<string> => {
  const text = bundled.get(file) ?? bundle(file);
  bundled.set(file, text);
  const [name, ...parameters] = call;
  const written = parameters.map((value) => JSON.stringify(value)).join(', ');
  return `(() => { ${await text}; return minglanScript.${name}(${written}); })()`;
};
