import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import developmentConfig from './dev';
import productionConfig from './prod';

const platform = process.env.TARO_ENV === 'weapp' ? 'weapp' : 'h5';
const outputRoot = process.env['MINGLAN_OUTPUT'] ?? (platform === 'h5' ? 'dist' : 'dist-weapp');

/** 浏览器版与接口同源，地址为空；小程序须写明已备案的域名。 */
const apiBase =
  platform === 'h5' ? '' : (process.env['MINGLAN_API'] ?? 'https://minglan.example.gov.cn');

// Taro 不转译 node_modules，也不转译 src 以外的源码；这些须点名，否则产物里留有原样的新语法。
const needsCompiling = (file: string): boolean =>
  /[\\/]node_modules[\\/](@tanstack|zod|marked)[\\/]/.test(file) ||
  /[\\/]miniapp[\\/]config[\\/]plugins[\\/]/.test(file) ||
  (/[\\/]shared[\\/]/.test(file) && !file.includes('node_modules'));
const compile = { include: [needsCompiling] };

const weappPlugins = ['weapp-aria', 'weapp-abort-controller'].map((name) =>
  path.resolve(__dirname, `plugins/${name}.ts`),
);

// 设计稿宽 375，1 px 就是一个逻辑像素，两端都不换算成 rpx 或 rem：
// 小屏手机上正文不会缩到 17 px 以下，1280 px 的桌面上也不会放大一倍，根字号脚本也用不着。
const pxtransform = { enable: false, config: {} };

const baseConfig: UserConfigExport = {
  projectName: 'minglan',
  date: '2026-11-21',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  // Taro 默认按 ES5 压缩，并把汉字写成 \u 转义（长一倍）；目标环境都认 ES2019 与 UTF-8。
  terser: {
    enable: true,
    config: {
      compress: { ecma: 2019, arrows: true, collapse_vars: true, inline: 3, passes: 2 },
      output: { ecma: 2019, ascii_only: false, comments: false },
    },
  },
  plugins: platform === 'weapp' ? weappPlugins : [],
  alias: {
    '@shared': path.resolve(__dirname, '../../shared'),
    '@miniapp': path.resolve(__dirname, '../src'),
    // 用它的 ES 模块，没用到的辅助函数不进包。
    tslib$: require.resolve('tslib/tslib.es6.mjs'),
  },
  defineConstants: { MINGLAN_API_BASE: JSON.stringify(apiBase) },
  copy: { patterns: [], options: {} },
  sass: { data: '' },
  // 组件样式不依赖彼此的先后次序（覆盖处都写得更具体），次序提示可以忽略。
  // 主包要小：只有分包用到的代码（如正文解析）随分包走；模板嵌套八层，再深的用自定义组件接上。
  mini: {
    // 类型声明里漏了这一项。
    ...{ baseLevel: 8 },
    runtime: { enableInnerHTML: false },
    optimizeMainPackage: { enable: true },
    compile,
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss: { pxtransform },
  },
  h5: {
    compile,
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'browser' },
    output: {
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: {
      autoprefixer: { enable: true },
      pxtransform,
      // 组件在浏览器上就是原生标签，样式里的 button、input 不改写成 Taro 的自定义标签。
      htmltransform: { enable: false, config: { removeCursorStyle: false } },
    },
    // 设计系统合成一个共用的文件，不随每个页面重复。
    webpackChain(chain) {
      chain.performance.hints(false);
      chain.optimization.splitChunks({
        chunks: 'all',
        cacheGroups: {
          ui: { name: 'ui', test: /[\\/]src[\\/]components[\\/]/, enforce: true, priority: 40 },
        },
      });
    },
  },
};

export default defineConfig((merge) =>
  merge(
    {},
    baseConfig,
    process.env['NODE_ENV'] === 'development' ? developmentConfig : productionConfig,
  ),
);
