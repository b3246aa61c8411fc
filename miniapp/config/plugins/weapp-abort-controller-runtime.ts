type Listener = () => void;

/** 取消的信号：只有查询库用到的部分。 */
class WeappAbortSignal {
  aborted = false;
  reason: unknown = undefined;
  private readonly listeners = new Set<Listener>();

  addEventListener(type: string, listener: Listener): void {
    if (type === 'abort') this.listeners.add(listener);
  }

  removeEventListener(type: string, listener: Listener): void {
    if (type === 'abort') this.listeners.delete(listener);
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }

  /** 只由控制器调用；第二次不再通知。 */
  cancel(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    for (const listener of this.listeners) listener();
  }
}

/** 微信逻辑层用的 AbortController。 */
export class WeappAbortController {
  readonly signal = new WeappAbortSignal();

  abort(reason: unknown = new Error('已取消')): void {
    this.signal.cancel(reason);
  }
}
