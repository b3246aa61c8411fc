import Taro from '@tarojs/taro';
import { useCallback, useEffect, useState } from 'react';
import { PRIVATE_PREFIX } from '@miniapp/api/session';
import { newKey } from '@miniapp/format/new-key';
import { blankDraft, draftSchema, type Draft } from './draft';

/** 草稿属于哪个县的哪个人。 */
export interface DraftOwner {
  readonly region: string;
  readonly accountId: string;
}

const keyOf = ({ region, accountId }: DraftOwner) =>
  `${PRIVATE_PREFIX}application-draft.${region}.${accountId}`;

const readDraft = async (owner: DraftOwner): Promise<Draft | null> => {
  try {
    const { data } = await Taro.getStorage<unknown>({ key: keyOf(owner) });
    const parsed = draftSchema.safeParse(data);
    return parsed.success ? parsed.data : null;
  } catch {
    // 没有存过草稿。
    return null;
  }
};

const saveDraft = (draft: Draft): void => {
  void Taro.setStorage({ key: keyOf(draft), data: draft });
};

const dropDraft = async (owner: DraftOwner): Promise<void> => {
  await Taro.removeStorage({ key: keyOf(owner) });
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
export const useDraft = (
  { region, accountId }: DraftOwner,
  villageId: string | null,
  about: string,
): DraftView => {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isResumed, setResumed] = useState(false);
  const blank = useCallback(
    () => blankDraft({ idempotencyKey: newKey(), region, accountId, villageId, about }),
    [region, accountId, villageId, about],
  );
  useEffect(() => {
    if (region === '') return;
    void readDraft({ region, accountId }).then((stored) => {
      const resumes = stored !== null && stored.description !== '';
      setResumed(resumes);
      setDraft((current) => current ?? (resumes ? stored : blank()));
    });
  }, [region, accountId, blank]);
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
  const restart = () => {
    const next = blank();
    setResumed(false);
    setDraft(next);
    saveDraft(next);
  };
  return { draft, isResumed, change, restart, clear: () => dropDraft({ region, accountId }) };
};
