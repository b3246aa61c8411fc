import Taro from '@tarojs/taro';
import type { OutputOf } from '@shared/contract/endpoint';
import { accountSchema, type Account } from '@shared/contract/identity';
import type { refreshSession } from '@shared/contract/sessions';
import * as z from '@shared/zod';

const KEY = 'minglan.session';

const sessionSchema = z.object({
  // 浏览器的两个令牌在脚本读不到的 Cookie 里，这里没有。
  token: z.optional(z.string()),
  refreshToken: z.optional(z.string()),
  // 访问令牌到本机的钟走到哪一刻（毫秒）为止。
  freshUntil: z.optional(z.number()),
  expiresAt: z.string(),
  account: accountSchema,
});

export type Session = z.infer<typeof sessionSchema>;
/** 登录、续登的应答。 */
type Granted = OutputOf<typeof refreshSession>;

type Listener = (session: Session | null) => void;

let current: Session | null = null;
let restoring: Promise<Session | null> | null = null;
const listeners = new Set<Listener>();

const announce = () => {
  for (const listener of listeners) listener(current);
};

const read = async (): Promise<Session | null> => {
  try {
    const { data } = await Taro.getStorage<unknown>({ key: KEY });
    const parsed = sessionSchema.safeParse(data);
    if (parsed.success && parsed.data.expiresAt > new Date().toISOString()) current = parsed.data;
  } catch {
    current = null;
  }
  announce();
  return current;
};

/** 从本机恢复登录；只读一次。 */
export const restoreSession = (): Promise<Session | null> => (restoring ??= read());

/** 当前登录；尚未恢复或未登录时为 null。 */
export const currentSession = (): Session | null => current;

/** 某县的登录者；登录的是别的县则视为未登录。 */
export const accountIn = (session: Session | null, region: string): Account | null =>
  session && session.account.region === region ? session.account : null;

export const startSession = async ({ accessSeconds, ...granted }: Granted): Promise<void> => {
  const session = { ...granted, freshUntil: Date.now() + accessSeconds * 1000 };
  current = session;
  restoring = Promise.resolve(session);
  announce();
  await Taro.setStorage({ key: KEY, data: session });
};

export const endSession = async (): Promise<void> => {
  current = null;
  restoring = Promise.resolve(null);
  announce();
  await Taro.removeStorage({ key: KEY }).catch(() => undefined);
};

/** 登录变化时得到通知。@returns 取消订阅 */
export const onSessionChange = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** 只属于本人、退出登录就该清掉的本机内容，存放时用这个前缀。 */
export const PRIVATE_PREFIX = 'minglan.private.';

/** 本人退出登录：除了登录，还清掉本机上的草稿等个人内容。 */
export const leaveDevice = async (): Promise<void> => {
  await endSession();
  // 类型声明漏了 keys。
  const { keys } = (await Taro.getStorageInfo()) as unknown as { keys: string[] };
  const own = keys.filter((key) => key.startsWith(PRIVATE_PREFIX));
  await Promise.all(own.map((key) => Taro.removeStorage({ key })));
};
