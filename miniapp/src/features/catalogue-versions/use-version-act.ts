import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '@miniapp/api/call';
import { ApiProblem, messageOf } from '@miniapp/api/problem';
import { showToast } from '@miniapp/components/toast';
import type { VersionView } from '@shared/contract/catalogue-versions';
import type { AnyEndpoint, CallOf } from '@shared/contract/endpoint';

/** 对目录做一件事：忙不忙、没办成的缘由、办成后提示并重读。 */
export const useVersionAct = () => {
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [isConflict, setConflict] = useState(false);
  const run = async (
    endpoint: AnyEndpoint,
    input: CallOf<AnyEndpoint>,
    said: string,
  ): Promise<VersionView | undefined> => {
    setBusy(true);
    setProblem('');
    setConflict(false);
    try {
      const view = (await call(endpoint, input)) as VersionView;
      await client.invalidateQueries();
      showToast(said);
      return view;
    } catch (error) {
      const isStale = error instanceof ApiProblem && error.code === 'conflict';
      // 看到的已经过时：重读一遍，人看过现在的样子就能再办。
      if (isStale) await client.invalidateQueries();
      setConflict(isStale);
      setProblem(messageOf(error));
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, problem, isConflict, clear: () => setProblem(''), run };
};
