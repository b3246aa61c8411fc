import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { showToast } from '@miniapp/components/toast';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import type { ApplicationView } from '@shared/contract/application-view';

export interface CaseActs {
  readonly isBusy: boolean;
  readonly problem: string;
  /** 办一件事；办成后提示 done 并重读，得 true。内容已被他人更新时重读并说明。 */
  readonly act: (
    endpoint: AnyEndpoint,
    body: Record<string, unknown>,
    done: string,
  ) => Promise<boolean>;
}

/** 在一件申请上办事：带上版本，办成后全部重读。 */
export const useCaseActs = (region: string, application: ApplicationView): CaseActs => {
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const { applicationId, version } = application;
  const act: CaseActs['act'] = async (endpoint, body, done) => {
    setBusy(true);
    setProblem('');
    try {
      await call(endpoint, {
        params: { region, applicationId },
        body: { version, ...body },
      });
      showToast(done);
      return true;
    } catch (error) {
      setProblem(messageOf(error));
      return false;
    } finally {
      setBusy(false);
      await client.invalidateQueries();
    }
  };
  return { isBusy, problem, act };
};
