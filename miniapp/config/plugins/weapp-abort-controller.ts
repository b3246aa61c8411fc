import path from 'node:path';
import type { IPluginContext } from '@tarojs/service';
import { ProvidePlugin } from 'webpack';

/** 微信的逻辑层没有 AbortController，查询库一发请求就要用它；构建时换成自己的一份。 */
export default (ctx: IPluginContext): void => {
  ctx.modifyWebpackChain(({ chain }) => {
    const own = path.resolve(__dirname, 'weapp-abort-controller-runtime.ts');
    chain
      .plugin('weappAbortController')
      .use(ProvidePlugin, [{ AbortController: [own, 'WeappAbortController'] }]);
  });
};
