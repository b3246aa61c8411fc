import path from 'node:path';
import type { IPluginContext } from '@tarojs/service';
import { ariaComponents } from './weapp-aria-components';

/** 平台插件里用到的两处：运行时入口与模板。 */
interface WeappPlatform {
  runtimePath: string | string[];
  template: { mergeComponents: (ctx: IPluginContext, patch: unknown) => void };
}

/**
 * 小程序模板默认不带读屏属性；此插件把它们加进模板，并让运行时用同一张表，
 * 于是组件上的 ariaLabel 等能到达微信。
 */
export default (ctx: IPluginContext): void => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: WeappPlatform) {
      platform.template.mergeComponents(ctx, ariaComponents);
      const own = path.resolve(__dirname, 'weapp-aria-runtime.ts');
      platform.runtimePath = [platform.runtimePath, own].flat();
    },
  });
};
