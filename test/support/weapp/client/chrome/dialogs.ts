// 模态对话框、操作菜单与图片预览。
import { create, layer } from './dom';

interface DialogParts {
  readonly title: string;
  readonly body: readonly (Node | string)[];
  readonly buttons: readonly (readonly [label: string, act: () => void])[];
}

/** 开一个对话框；点任何一个按钮都先关上。 */
const openDialog = ({ title, body, buttons }: DialogParts, kind: string): HTMLElement => {
  const dialog = create('div', { className: `dialog ${kind}`, role: 'dialog', ariaModal: 'true' });
  dialog.ariaLabel = title;
  if (title !== '') dialog.append(create('h2', {}, [title]));
  dialog.append(...body);
  const shade = create('div', { className: 'shade' }, [dialog]);
  for (const [label, act] of buttons) {
    const button = create('button', { textContent: label });
    button.addEventListener('click', () => {
      shade.remove();
      act();
    });
    dialog.append(button);
  }
  layer().append(shade);
  return dialog;
};

export interface ModalOptions {
  readonly title?: string;
  readonly content?: string;
  readonly showCancel?: boolean;
  readonly confirmText?: string;
  readonly cancelText?: string;
  readonly editable?: boolean;
  readonly placeholderText?: string;
}

export interface ModalResult {
  readonly confirm: boolean;
  readonly cancel: boolean;
  readonly content?: string;
}

export const openModal = (options: ModalOptions): Promise<ModalResult> =>
  new Promise((resolve) => {
    const input = create('input', {
      value: options.content ?? '',
      placeholder: options.placeholderText ?? '',
    });
    const isEditable = options.editable === true;
    const body = isEditable ? input : create('p', {}, [options.content ?? '']);
    const cancel = [
      options.cancelText ?? '取消',
      () => resolve({ confirm: false, cancel: true }),
    ] as const;
    const confirm = [
      options.confirmText ?? '确定',
      () =>
        resolve({
          confirm: true,
          cancel: false,
          ...(isEditable ? { content: input.value } : {}),
        }),
    ] as const;
    openDialog(
      {
        title: options.title ?? '',
        body: [body],
        buttons: options.showCancel === false ? [confirm] : [cancel, confirm],
      },
      'modal',
    );
  });

/** 操作菜单；取消时给 undefined。 */
export const openActionSheet = (items: readonly string[]): Promise<number | undefined> =>
  new Promise((resolve) => {
    openDialog(
      {
        title: '',
        body: [],
        buttons: [
          ...items.map((label, index) => [label, () => resolve(index)] as const),
          ['取消', () => resolve(undefined)],
        ],
      },
      'bottom',
    );
  });

export const openPreview = (urls: readonly string[], current: string): void => {
  const images = urls.map((src) => create('img', { src, alt: '' }));
  openDialog({ title: '图片预览', body: images, buttons: [['关闭', () => undefined]] }, 'modal');
  images[Math.max(0, urls.indexOf(current))]?.scrollIntoView();
};
