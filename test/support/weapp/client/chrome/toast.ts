// 轻提示与加载提示：同一时刻只有一个。
import { create, layer } from './dom';

export interface ToastOptions {
  readonly title?: string;
  readonly icon?: string;
  readonly duration?: number;
  readonly mask?: boolean;
}

let shown: HTMLElement | undefined;
let timer: number | undefined;

const close = (): void => {
  clearTimeout(timer);
  shown?.remove();
  shown = undefined;
};

const open = (options: ToastOptions, kind: string): void => {
  close();
  const toast = create('div', { className: `toast ${kind}`, role: 'status' }, [
    options.title ?? '',
  ]);
  // 带蒙层的提示挡住点按，直到它消失。
  shown = options.mask === true ? create('div', { className: 'shade clear' }, [toast]) : toast;
  layer().append(shown);
};

export const showToast = (options: ToastOptions): void => {
  open(options, 'brief');
  timer = window.setTimeout(close, options.duration ?? 1500);
};

export const showLoading = (options: ToastOptions): void => open(options, 'loading');

export const hideToast = close;
