// 监听一类接口：登记与注销。客户端会触发的是 onAppRoute、onAppShow、onAppHide，其余登记了不会发生。
const names = [
  'AppRoute',
  'AppShow',
  'AppHide',
  'Error',
  'UnhandledRejection',
  'PageNotFound',
  'ThemeChange',
  'MemoryWarning',
  'NetworkStatusChange',
  'NetworkWeakChange',
  'WindowResize',
  'KeyboardHeightChange',
  'UserCaptureScreen',
  'NeedPrivacyAuthorization',
  'LazyLoadError',
] as const;

type EventName = (typeof names)[number];
type Listener = (...details: readonly unknown[]) => void;

const registered = new Map<EventName, Set<Listener>>();

const of = (name: EventName): Set<Listener> => {
  const known = registered.get(name) ?? new Set<Listener>();
  registered.set(name, known);
  return known;
};

/** 通知监听者。 */
export const notify = (name: EventName, ...details: readonly unknown[]): void => {
  for (const listener of of(name)) listener(...details);
};

/** 小程序登记了没有。 */
export const hasListener = (name: EventName): boolean => of(name).size > 0;

export const listeners: Readonly<Record<string, (listener?: Listener) => void>> =
  Object.fromEntries(
    names.flatMap((name) => [
      [
        `on${name}`,
        (listener?: Listener) => {
          if (listener) of(name).add(listener);
        },
      ],
      [
        `off${name}`,
        (listener?: Listener) => {
          if (listener) of(name).delete(listener);
          else of(name).clear();
        },
      ],
    ]),
  );
