import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { messageOf } from '@miniapp/api/problem';
import { showToast } from '@miniapp/components/toast';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import type { NoticeDraft } from '@shared/contract/notice-drafts';

export interface DraftActs {
  readonly isBusy: boolean;
  readonly problem: string;
  /** 办一件事；办成后提示 done 并重读，得 true。 */
  readonly act: (
    endpoint: AnyEndpoint,
    done: string,
    extra?: Record<string, unknown>,
  ) => Promise<boolean>;
}

/** 在一条草稿上办事：带上版本，办成后全部重读。 */
export const useDraftActs = (region: string, draft: NoticeDraft): DraftActs => {
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const { noticeId, version } = draft;
  const act: DraftActs['act'] = async (endpoint, done, extra = {}) => {
    setBusy(true);
    setProblem('');
    try {
      const given = { version, ...extra };
      await call(endpoint, {
        params: { region, noticeId },
        ...(endpoint.method === 'DELETE' ? { query: given } : { body: given }),
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
