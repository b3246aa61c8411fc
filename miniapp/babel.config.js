// Taro 的 Babel 预设。目标浏览器写在这里，与 .browserslistrc 一致：微信内核与 2018 年以来的手机。
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        targets: { ios: '11.3', chrome: '66' },
      },
    ],
  ],
};
