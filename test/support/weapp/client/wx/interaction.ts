// 提示、对话框、剪贴板、滚动、预览。
import { openActionSheet, openModal, openPreview, type ModalOptions } from '../chrome/dialogs';
import { hideToast, showLoading, showToast, type ToastOptions } from '../chrome/toast';
import type { PageStack } from '../page-stack';
import { asynchronous, WxFailure } from './api';
import { personal } from './privacy';

let clipboard = '';

const feedback = {
  showToast: asynchronous<ToastOptions>('showToast', (options) => {
    showToast(options);
    return {};
  }),
  hideToast: asynchronous('hideToast', () => {
    hideToast();
    return {};
  }),
  showLoading: asynchronous<ToastOptions>('showLoading', (options) => {
    showLoading(options);
    return {};
  }),
  hideLoading: asynchronous('hideLoading', () => {
    hideToast();
    return {};
  }),
  showModal: asynchronous<ModalOptions>('showModal', (options) => openModal(options)),
  showActionSheet: asynchronous<{ itemList: string[] }>('showActionSheet', async ({ itemList }) => {
    const tapIndex = await openActionSheet(itemList);
    if (tapIndex === undefined) throw new WxFailure('cancel');
    return { tapIndex };
  }),
  vibrateShort: asynchronous('vibrateShort', () => ({})),
  hideKeyboard: asynchronous('hideKeyboard', () => ({})),
};

const sharing = {
  setClipboardData: personal<{ data: string }>('setClipboardData', ({ data }) => {
    clipboard = data;
    // 微信复制后自己弹出提示。
    showToast({ title: '内容已复制' });
    return {};
  }),
  getClipboardData: personal('getClipboardData', () => ({ data: clipboard })),
  previewImage: asynchronous<{ urls: string[]; current?: string }>(
    'previewImage',
    ({ urls, current }) => {
      openPreview(urls, current ?? '');
      return {};
    },
  ),
  makePhoneCall: asynchronous<{ phoneNumber: string }>('makePhoneCall', () => ({})),
  showShareMenu: asynchronous('showShareMenu', () => ({})),
  hideShareMenu: asynchronous('hideShareMenu', () => ({})),
  hideHomeButton: asynchronous('hideHomeButton', () => ({})),
};

interface ScrollOptions {
  readonly scrollTop?: number;
  readonly selector?: string;
  readonly offsetTop?: number;
  readonly duration?: number;
}

export const interaction = (stack: PageStack) => ({
  ...feedback,
  ...sharing,
  pageScrollTo: asynchronous<ScrollOptions>('pageScrollTo', (options) => {
    const { window: view, document: page } = stack.current.view;
    const target = options.selector === undefined ? null : page.querySelector(options.selector);
    const top = target
      ? target.getBoundingClientRect().top + view.scrollY + (options.offsetTop ?? 0)
      : (options.scrollTop ?? 0);
    view.scrollTo({ top });
    return {};
  }),
  startPullDownRefresh: asynchronous('startPullDownRefresh', () => {
    stack.current.instance.onPullDownRefresh?.();
    return {};
  }),
  stopPullDownRefresh: asynchronous('stopPullDownRefresh', () => ({})),
});
