import { useState } from 'react';
import { ApiProblem, messageOf } from '@miniapp/api/problem';
import { showToast } from '@miniapp/components/toast';

/** 办一件事：没有办成的缘由写在哪一栏，办成了提示。 */
export interface Doing {
  /** 与哪一栏都无关的缘由；没有为空。 */
  readonly failure: string;
  readonly errorOf: (field: string) => string | undefined;
  readonly run: (work: () => Promise<unknown>, done: string) => Promise<boolean>;
}

/** @param fields 表单里写得下错误的各栏 */
export const useDoing = (fields: readonly string[] = []): Doing => {
  const [problem, setProblem] = useState<{ field: string; message: string } | null>(null);
  const run: Doing['run'] = async (work, done) => {
    setProblem(null);
    try {
      await work();
      showToast(done);
      return true;
    } catch (error) {
      const field = error instanceof ApiProblem ? (error.field ?? '') : '';
      setProblem({ field, message: messageOf(error) });
      return false;
    }
  };
  return {
    failure: problem !== null && !fields.includes(problem.field) ? problem.message : '',
    errorOf: (field) => (problem?.field === field ? problem.message : undefined),
    run,
  };
};
