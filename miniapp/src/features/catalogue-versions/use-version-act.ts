import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { showToast } from '@miniapp/components/toast';
import type { VersionView } from '@shared/contract/catalogue-versions';
import type { AnyEndpoint, CallOf } from '@shared/contract/endpoint';

/** 对目录做一件事：忙不忙、没办成的缘由、办成后提示并重读。 */
export const useVersionAct = () => {
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const run = async (
    endpoint: AnyEndpoint,
    input: CallOf<AnyEndpoint>,
    said: string,
  ): Promise<VersionView | undefined> => {
    setBusy(true);
    setProblem('');
    try {
      const view = (await call(endpoint, input)) as VersionView;
      await client.invalidateQueries();
      showToast(said);
      return view;
    } catch (error) {
      setProblem(messageOf(error));
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, problem, clear: () => setProblem(''), run };
};
