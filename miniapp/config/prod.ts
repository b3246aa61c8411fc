import type { UserConfigExport } from '@tarojs/cli';

/** 生产构建：不带源码映射，产物不含调试信息。 */
const productionConfig: UserConfigExport = {
  mini: { enableSourceMap: false },
  h5: { enableSourceMap: false },
};

export default productionConfig;
