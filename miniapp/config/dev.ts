import type { UserConfigExport } from '@tarojs/cli';

/** 开发构建：接口由本地服务提供，转发到 MINGLAN_DEV_API（默认 8080 端口）。 */
const developmentConfig: UserConfigExport = {
  h5: {
    devServer: {
      port: Number(process.env['MINGLAN_DEV_PORT'] ?? 10086),
      open: false,
      proxy: [
        {
          context: ['/api', '/openapi.json'],
          target: process.env['MINGLAN_DEV_API'] ?? 'http://127.0.0.1:8080',
        },
      ],
    },
  },
};

export default developmentConfig;
