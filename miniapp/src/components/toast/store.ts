/** 一条短消息。 */
export interface ToastMessage {
  id: number;
  text: string;
  /** 成了、请注意、没成。 */
  tone: 'done' | 'warn' | 'error';
}

type Listener = () => void;

let current: ToastMessage | undefined;
let count = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<Listener>();

const publish = (next: ToastMessage | undefined): void => {
  current = next;
  listeners.forEach((listener) => listener());
};

/** 收起短消息。 */
export const dismissToast = (): void => {
  if (timer !== undefined) clearTimeout(timer);
  timer = undefined;
  publish(undefined);
};

/**
 * 显示一条短消息，读屏会读出；停留 8 秒，长辈也来得及看。重要的结果要写在页面上，不能只靠它。
 */
export const showToast = (text: string, tone: ToastMessage['tone'] = 'done'): void => {
  if (timer !== undefined) clearTimeout(timer);
  count += 1;
  publish({ id: count, text, tone });
  timer = setTimeout(dismissToast, 8000);
};

/** 供 ToastOutlet 订阅。 */
export const subscribeToast = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** 当前的短消息。 */
export const currentToast = (): ToastMessage | undefined => current;
