// 容器与文字。
import { agreeButtonTapped, authorize } from '../wx/privacy';
import { NativeElement } from './element';

export class WxView extends NativeElement {}
export class WxText extends NativeElement {}
export class WxLabel extends NativeElement {
  /** 点标签等于点它的控件：for 指明的，或里面第一个。 */
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const target = event.target as Element;
      const control = this.#control();
      if (control && !control.contains(target)) control.click();
    });
  }

  #control(): HTMLElement | null {
    const id = this.getAttribute('for');
    if (id !== null) return this.ownerDocument.getElementById(id);
    return this.querySelector<HTMLElement>(
      'wx-checkbox, wx-radio, wx-switch, wx-input, wx-textarea',
    );
  }
}

export class WxButton extends NativeElement {
  connectedCallback(): void {
    super.setAttribute('role', 'button');
    this.tabIndex = 0;
    this.addEventListener('click', () => this.#activate());
  }

  #activate(): void {
    if (this.hasAttribute('disabled')) return;
    void this.#open(this.getAttribute('open-type') ?? '');
    const kind = this.getAttribute('form-type');
    if (kind === 'submit' || kind === 'reset')
      this.closest('wx-form')?.dispatchEvent(new CustomEvent(`weapp-${kind}`));
  }

  /** 同意隐私指引、获取手机号：与微信一致，没有同意隐私指引的取不到手机号。 */
  async #open(openType: string): Promise<void> {
    if (openType === 'agreePrivacyAuthorization') {
      agreeButtonTapped(this.id);
      this.emit('agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' });
    }
    if (openType !== 'getPhoneNumber') return;
    try {
      await authorize('button.getPhoneNumber');
      const code = await weappIssuePhoneCode();
      const errMsg = `getPhoneNumber:${code === null ? 'fail user deny' : 'ok'}`;
      this.emit('getphonenumber', code === null ? { errMsg } : { errMsg, code });
    } catch (error) {
      const { message, fields = {} } = error as { message: string; fields?: object };
      this.emit('getphonenumber', { errMsg: `getPhoneNumber:fail ${message}`, ...fields });
    }
  }
}

export class WxImage extends NativeElement {
  readonly #image = this.ownerDocument.createElement('img');

  connectedCallback(): void {
    if (this.#image.parentNode) return;
    this.#image.alt = '';
    this.append(this.#image);
    this.#image.addEventListener('load', () => {
      this.emit('load', { width: this.#image.naturalWidth, height: this.#image.naturalHeight });
    });
    this.#image.addEventListener('error', () => this.emit('error', { errMsg: '图片载入失败' }));
  }

  protected override propertyChanged(name: string, value: unknown): void {
    if (name === 'src' && typeof value === 'string' && value !== '')
      this.#image.src = addressOf(value);
  }
}

/** 图片地址：接口域名换成测试服务器，产物里的文件由客户端提供。 */
const addressOf = (source: string): string => {
  const { appOrigin, apiBase } = weappSettings;
  if (source.startsWith(appOrigin)) return apiBase + source.slice(appOrigin.length);
  if (/^(https?:|data:|blob:)/.test(source)) return source;
  return `assets/${source.replace(/^[./]+/, '')}`;
};
