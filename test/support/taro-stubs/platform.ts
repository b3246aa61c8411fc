/** 组件测试默认按浏览器版运行；要测小程序版时用 onPlatform。 */
const given: string | undefined = process.env['TARO_ENV'];
process.env.TARO_ENV = given === 'weapp' ? 'weapp' : 'h5';

/** 在指定平台上执行一段测试，之后还原。 */
export const onPlatform = (platform: 'weapp' | 'h5', run: () => void): void => {
  const before = process.env.TARO_ENV;
  process.env.TARO_ENV = platform;
  try {
    run();
  } finally {
    process.env.TARO_ENV = before;
  }
};
