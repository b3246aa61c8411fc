import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem, messageOf } from '@miniapp/api/problem';
import { useAct } from '@miniapp/api/use-endpoint';
import { showToast } from '@miniapp/components/toast';
import { saveSetting, type SettingsView } from '@shared/contract/settings';
import { CONVENTIONS, type ConventionKey } from '@shared/law/conventions';
import { valueText } from './value-text';

type Value = SettingsView['items'][number]['value'];

export interface SavingSetting {
  readonly isBusy: boolean;
  /** 没有存成的缘由；空的表示没有问题。 */
  readonly problem: string;
  readonly clear: () => void;
  /** 存一项；存成后提示并重读，得 true。 */
  readonly save: (key: ConventionKey, value: Value, replaces: Value) => Promise<boolean>;
}

/** 改一项约定。 */
export const useSaveSetting = (region: string): SavingSetting => {
  const client = useQueryClient();
  const act = useAct(saveSetting);
  const [problem, setProblem] = useState('');
  const save: SavingSetting['save'] = async (key, value, replaces) => {
    setProblem('');
    try {
      await act.mutateAsync({ params: { region, key }, body: { value, replaces } });
      const kept = typeof value === 'string' ? value.trim() : value;
      showToast(`「${CONVENTIONS[key].label}」已改为${valueText(key, kept)}`);
      return true;
    } catch (error) {
      setProblem(messageOf(error));
      // 别人刚改过：重读，让人看到现在的值。
      if (error instanceof ApiProblem && error.code === 'conflict')
        await client.invalidateQueries();
      return false;
    }
  };
  return { isBusy: act.isPending, problem, clear: () => setProblem(''), save };
};
