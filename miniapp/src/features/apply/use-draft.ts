import Taro from '@tarojs/taro';
import { useCallback, useEffect, useState } from 'react';
import { newKey } from '@miniapp/format/new-key';
import { blankDraft, draftSchema, type Draft } from './draft';

const keyOf = (region: string) => `minglan.application-draft.${region}`;

const readDraft = async (region: string): Promise<Draft | null> => {
  try {
    const { data } = await Taro.getStorage<unknown>({ key: keyOf(region) });
    const parsed = draftSchema.safeParse(data);
    return parsed.success ? parsed.data : null;
  } catch {
    // 没有存过草稿。
    return null;
  }
};

const saveDraft = (draft: Draft): void => {
  void Taro.setStorage({ key: keyOf(draft.region), data: draft });
};

const dropDraft = async (region: string): Promise<void> => {
  await Taro.removeStorage({ key: keyOf(region) });
};

export interface DraftView {
  readonly draft: Draft | null;
  /** 这份草稿是上次没写完的。 */
  readonly isResumed: boolean;
  readonly change: (part: Partial<Draft>) => void;
  /** 丢掉草稿，重新开始。 */
  readonly restart: () => void;
  /** 提交之后清掉草稿。 */
  readonly clear: () => Promise<void>;
}

/** 申请草稿：每改一处就存在本机，离开、没电都不丢。 */
export const useDraft = (region: string, villageId: string | null, about: string): DraftView => {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isResumed, setResumed] = useState(false);
  const blank = useCallback(
    () => blankDraft({ idempotencyKey: newKey(), region, villageId, about }),
    [region, villageId, about],
  );
  useEffect(() => {
    if (region === '') return;
    let isCurrent = true;
    void readDraft(region).then((stored) => {
      if (!isCurrent) return;
      const resumes = stored !== null && stored.description !== '';
      setResumed(resumes);
      setDraft((current) => current ?? (resumes ? stored : blank()));
    });
    return () => {
      isCurrent = false;
    };
  }, [region, blank]);
  const change = useCallback(
    (part: Partial<Draft>) =>
      setDraft((current) => {
        if (current === null) return current;
        const next = { ...current, ...part };
        saveDraft(next);
        return next;
      }),
    [],
  );
  const restart = useCallback(() => {
    setResumed(false);
    const next = blank();
    setDraft(next);
    saveDraft(next);
  }, [blank]);
  const clear = useCallback(() => dropDraft(region), [region]);
  return { draft, isResumed, change, restart, clear };
};
