import { useState } from 'react';

/** 打开一个文件：没有打开时说明白，再点可以重试。 */
export const useOpening = (): {
  readonly problem: string;
  readonly open: (work: () => Promise<void>) => Promise<void>;
} => {
  const [problem, setProblem] = useState('');
  const open = async (work: () => Promise<void>) => {
    setProblem('');
    await work().catch(() => setProblem('没有打开，请检查网络后再试'));
  };
  return { problem, open };
};
