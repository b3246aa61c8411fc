// 测试里的 fast-check 都取自这里：一样的，只是种子由 TEST_SEED 定。
import {
  configureGlobal,
  readConfigureGlobal,
} from '../../node_modules/fast-check/lib/cjs/fast-check';
import { seed } from './seed';

configureGlobal({ ...readConfigureGlobal(), seed });

export * from '../../node_modules/fast-check/lib/cjs/fast-check';
export { default } from '../../node_modules/fast-check/lib/cjs/fast-check';
