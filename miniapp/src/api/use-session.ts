import { useEffect, useState } from 'react';
import type { Account } from '@shared/contract/identity';
import {
  accountIn,
  currentSession,
  onSessionChange,
  restoreSession,
  type Session,
} from './session';

export interface SessionView {
  /** 正在从本机恢复，尚不知道是否登录。 */
  readonly isRestoring: boolean;
  readonly session: Session | null;
}

/** 当前登录，随登录与退出更新。 */
export const useSession = (): SessionView => {
  const [view, setView] = useState<SessionView>({ isRestoring: true, session: currentSession() });
  useEffect(() => {
    const stop = onSessionChange((session) => setView({ isRestoring: false, session }));
    void restoreSession().then((session) => setView({ isRestoring: false, session }));
    return stop;
  }, []);
  return view;
};

/** 某县的登录者；没有登录或登录的是别的县为 null。 */
export const useAccount = (region: string): Account | null =>
  accountIn(useSession().session, region);
