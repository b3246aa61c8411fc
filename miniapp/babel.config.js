// Taro 的 Babel 预设。目标浏览器写在这里，与 .browserslistrc 一致：iOS 13.4、安卓系统浏览器 80 起。
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        targets: { ios: '13.4', chrome: '80' },
      },
    ],
  ],
};
