import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '@miniapp/api/call';
import { ApiProblem, messageOf } from '@miniapp/api/problem';
import { showToast } from '@miniapp/components/toast';
import type { AnyEndpoint } from '@shared/contract/endpoint';
import type { ApplicationView } from '@shared/contract/application-view';
import { previewAct } from '@shared/contract/preview-act';

/** 没有办成：一句话，和出问题的字段（没有的为空）。 */
export interface ActProblem {
  readonly message: string;
  readonly field: string;
}

export interface CaseActs {
  readonly isBusy: boolean;
  readonly problem: ActProblem | undefined;
  /** 办一件事；办成后提示 done 并重读，得 true。内容已被他人更新时重读并说明。 */
  readonly act: (
    endpoint: AnyEndpoint,
    body: Record<string, unknown>,
    done: string,
  ) => Promise<boolean>;
  /** 改了内容，先前的说明不再有效。 */
  readonly forget: () => void;
}

/** 出错的字段与说明；与字段无关的字段为空。 */
export const problemOf = (error: unknown): ActProblem => ({
  message: messageOf(error),
  field: error instanceof ApiProblem ? (error.field ?? '') : '',
});

/** 在一件申请上办事：带上版本，办成后全部重读（预览除外：办完就不作数了）。 */
export const useCaseActs = (region: string, application: ApplicationView): CaseActs => {
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ActProblem>();
  const { applicationId, version } = application;
  const reread = () =>
    client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== previewAct.id });
  const act: CaseActs['act'] = async (endpoint, body, done) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await call(endpoint, {
        params: { region, applicationId },
        body: { version, ...body },
      });
      // 先重读再说办成：说办成的时候，页面上已经是新的样子，接着点的下一件事不会被冲掉。
      await reread();
      showToast(done);
      return true;
    } catch (error) {
      setProblem(problemOf(error));
      await reread();
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, problem, act, forget: () => setProblem(undefined) };
};
