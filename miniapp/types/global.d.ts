/// <reference types="@tarojs/taro" />

declare module '*.png';
declare module '*.scss';

declare namespace NodeJS {
  interface ProcessEnv {
    /** 构建平台，编译时替换成字面量。 */
    TARO_ENV: 'weapp' | 'h5';
  }
}

/** 接口地址前缀；浏览器版为空字符串（同源）。 */
declare const MINGLAN_API_BASE: string;
