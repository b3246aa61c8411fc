import { refreshSession } from '@shared/contract/sessions';
import { networkProblem, toProblem } from './problem';
import { currentSession, endSession, restoreSession, startSession, type Session } from './session';
import { send } from './transport';

/** 提前这么久（毫秒）续登，请求路上的时间也算进去。 */
const EARLY_MILLISECONDS = 30_000;
/** 别的窗口刚续过，等它的新令牌落进 Cookie（毫秒）。 */
const SETTLING_MILLISECONDS = 500;

let renewing: Promise<boolean> | null = null;

const renew = async ({ account, refreshToken }: Session): Promise<boolean> => {
  const reply = await send({
    method: 'POST',
    path: `/api${refreshSession.path.replace(':region', account.region)}`,
    body: { refreshToken },
  }).catch(() => {
    throw networkProblem();
  });
  if (reply.status === 200) {
    await startSession(refreshSession.output.parse(reply.body));
    return true;
  }
  if (reply.status === 409) {
    await new Promise((resolve) => setTimeout(resolve, SETTLING_MILLISECONDS));
    return true;
  }
  if (reply.status === 401) return false;
  throw toProblem(reply.body);
};

/**
 * 续登，同时来的只续一次；别处已经续过的不再续。
 * @returns 可以再发一次请求；不能再续时为 false
 */
export const renewSession = (old: Session): Promise<boolean> => {
  const now = currentSession();
  if (now !== old) return Promise.resolve(now !== null);
  return (renewing ??= renew(old).finally(() => {
    renewing = null;
  }));
};

/** 当前登录，令牌快到期的先续好；不能再续的算退出。 */
export const freshSession = async (): Promise<Session | null> => {
  const session = await restoreSession();
  const freshUntil = session?.freshUntil ?? Infinity;
  if (session === null || Date.now() < freshUntil - EARLY_MILLISECONDS) return session;
  if (!(await renewSession(session))) await endSession();
  return currentSession();
};
