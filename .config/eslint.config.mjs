import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const root = new URL('..', import.meta.url).pathname;

/** 尺寸规矩：空行与注释不计。 */
const size = (files, lines) => ({
  files,
  rules: { 'max-lines': ['error', { max: lines, skipBlankLines: true, skipComments: true }] },
});

/** 谁可以引用谁：模块之间互不引用，前后端互不引用。 */
const modules = [
  'applications',
  'audit',
  'catalogue',
  'identity',
  'letters',
  'notices',
  'notifications',
  'organisations',
  'routing',
  'search',
  'settings',
  'village-affairs',
];
const zones = [
  { target: './shared', from: ['./functions', './miniapp'], message: 'shared 只依赖 zod' },
  { target: './miniapp', from: './functions', message: '小程序不引用后端' },
  { target: './functions', from: './miniapp', message: '后端不引用小程序' },
  {
    target: './functions/platform',
    from: modules.map((name) => `./functions/${name}`),
    message: 'platform 不认识任何模块',
  },
  ...modules.map((name) => ({
    target: `./functions/${name}`,
    from: [
      ...modules.filter((other) => other !== name).map((other) => `./functions/${other}`),
      './functions/entrypoints',
    ],
    message: '模块互不引用：在 ports.ts 说明所需，由 entrypoints/wire 接上',
  })),
];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'miniapp/dist*/',
      '.minglan/',
      '.serverless/',
      '.esbuild/',
      'coverage/',
      'test/fixtures/',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description' },
      ],
      'import-x/no-cycle': ['error', { maxDepth: 6 }],
      'import-x/no-restricted-paths': ['error', { basePath: root, zones }],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'zod', message: '只从 shared/zod 引用 zod' }] },
      ],
      'max-params': ['error', 3],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      // 事件处理函数可以返回 Promise，也可以什么都不返回。
      '@typescript-eslint/no-invalid-void-type': 'off',
      // 处理的是号码与汉字，不是表情；按码点展开正合适。
      '@typescript-eslint/no-misused-spread': 'off',
      ...reactHooks.configs.recommended.rules,
    },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.tsx', '.mjs', '.js'] } } },
  },
  // 组件的一半是标签，放宽到 60 行。
  {
    files: ['miniapp/src/**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['shared/zod.ts'], rules: { 'no-restricted-imports': 'off' } },
  // 规则是纯的：不读钟、不碰数据库、不取随机数。
  {
    files: ['functions/*/domain/**/*.ts', 'shared/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'fetch', 'process'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: '规则不读钟',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: '规则不读钟',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: '规则不取随机数',
        },
      ],
    },
  },
  {
    files: ['miniapp/src/**/*.{ts,tsx}'],
    ignores: ['miniapp/src/api/transport.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='Taro'][property.name=/^(request|uploadFile)$/]",
          message: '只有 api/transport.ts 可以发请求',
        },
      ],
    },
  },
  size(['functions/entrypoints/*.ts'], 120),
  size(['functions/*/domain/**/*.ts'], 100),
  size(['functions/*/{commands,queries}/**/*.ts'], 60),
  size(['shared/{contract,vocabulary}/**/*.ts'], 150),
  size(['functions/*/store*.ts', 'functions/*/store/**/*.ts'], 200),
  size(['miniapp/src/pages/**/*.tsx', 'miniapp/src/{village,officer,supervision}/**/*.tsx'], 120),
  size(['miniapp/src/{components,features}/**/*.{ts,tsx}'], 150),
  size(['test/**/*.{ts,tsx}'], 300),
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'max-lines-per-function': 'off', 'max-params': 'off', 'no-console': 'off' },
  },
);
