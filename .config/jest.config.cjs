// 每个文件夹一个项目；test/support/postgres-setup.ts 只启动一次内置 PostgreSQL，供所有项目使用。
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const base = {
  rootDir: root,
  transform: {
    '^.+\\.(ts|tsx|mjs|js)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(@hono|hono|postgres|@tanstack|marked|unpdf)/)'],
  moduleNameMapper: {
    '^@shared/(.*)$': '<rootDir>/shared/$1',
    '^@functions/(.*)$': '<rootDir>/functions/$1',
    '^@miniapp/(.*)$': '<rootDir>/miniapp/src/$1',
    '^fast-check$': '<rootDir>/test/support/seeded-fast-check.ts',
    '^unpdf$': '<rootDir>/node_modules/unpdf/dist/index.mjs',
    '^unpdf/pdfjs$': '<rootDir>/node_modules/unpdf/dist/pdfjs.mjs',
  },
  testEnvironment: 'node',
};
const folder = (name, extra = {}) => ({
  ...base,
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.{ts,tsx}`],
  ...extra,
});
const withPostgres = {
  globalSetup: '<rootDir>/test/support/postgres-setup.ts',
  globalTeardown: '<rootDir>/test/support/postgres-teardown.ts',
};

module.exports = {
  rootDir: root,
  projects: [
    folder('unit'),
    folder('miniapp', {
      testEnvironment: 'jsdom',
      moduleNameMapper: {
        ...base.moduleNameMapper,
        '\\.(scss|css)$': '<rootDir>/test/support/taro-stubs/style.ts',
        '^@tarojs/components$': '<rootDir>/test/support/taro-stubs/components.tsx',
        '^@tarojs/taro$': '<rootDir>/test/support/taro-stubs/taro.ts',
      },
    }),
    folder('architecture'),
    folder('store', withPostgres),
    folder('api', withPostgres),
    folder('journeys', withPostgres),
    folder('weapp', withPostgres),
    folder('browser', withPostgres),
  ],
  testTimeout: 30000,
};
