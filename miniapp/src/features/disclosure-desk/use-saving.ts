import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem, messageOf } from '@miniapp/api/problem';
import { showToast } from '@miniapp/components/toast';

export interface Saving {
  readonly isBusy: boolean;
  /** 没有办成的缘由；空的表示没有问题。 */
  readonly problem: string;
  /** 办一件事：办成后提示、重读，得 true；没有办成的留住填的，说明缘由。 */
  readonly run: (work: () => Promise<unknown>, saying: string) => Promise<boolean>;
}

/** 编写专栏的各件事共用：办成、没办成怎样说。 */
export const useSaving = (): Saving => {
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const run: Saving['run'] = async (work, saying) => {
    setProblem('');
    setBusy(true);
    try {
      await work();
      showToast(saying);
      await client.invalidateQueries();
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setProblem(messageOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, problem, run };
};
