// input 与 textarea：外层是微信的节点，里面是真正的输入框。
import { NativeElement, isTrue, textOf } from './element';

type Control = HTMLInputElement | HTMLTextAreaElement;

const keyboards: Readonly<Record<string, string>> = {
  number: 'numeric',
  digit: 'decimal',
  idcard: 'text',
};

abstract class TextInput extends NativeElement {
  protected abstract readonly control: Control;

  connectedCallback(): void {
    if (this.control.parentNode) return;
    this.append(this.control);
    this.control.addEventListener('input', (event) => {
      event.stopPropagation();
      this.emit('input', { ...this.#detail(), keyCode: 0 });
    });
    this.control.addEventListener('focus', () =>
      this.emit('focus', { ...this.#detail(), height: 0 }),
    );
    this.control.addEventListener('blur', () => this.emit('blur', this.#detail()));
    this.control.addEventListener('keydown', (event) => {
      const { key } = event as KeyboardEvent;
      if (key === 'Enter' && this.control instanceof HTMLInputElement)
        this.emit('confirm', this.#detail());
    });
    this.addEventListener('click', () => this.control.focus());
    if (isTrue(this.property('focus')) || isTrue(this.property('auto-focus'))) this.control.focus();
  }

  protected override propertyChanged(name: string, value: unknown): void {
    const { control } = this;
    if (name === 'value') {
      const text = textOf(value);
      if (control.value !== text) control.value = text;
    } else if (name === 'placeholder') control.placeholder = textOf(value);
    else if (name === 'disabled') control.disabled = isTrue(value);
    else if (name === 'maxlength') this.#limit(Number(value ?? 140));
    else if (name === 'password' && control instanceof HTMLInputElement)
      control.type = isTrue(value) ? 'password' : 'text';
    else if (name === 'type') control.inputMode = keyboards[textOf(value)] ?? 'text';
    else if (name === 'aria-label') control.ariaLabel = textOf(value);
    else if (name === 'focus' && isTrue(value)) control.focus();
  }

  /** -1 是不限。 */
  #limit(length: number): void {
    if (length >= 0) this.control.maxLength = length;
    else this.control.removeAttribute('maxlength');
  }

  #detail(): { value: string; cursor: number } {
    return { value: this.control.value, cursor: this.control.selectionStart ?? 0 };
  }
}

export class WxInput extends TextInput {
  protected readonly control = this.ownerDocument.createElement('input');
}

export class WxTextarea extends TextInput {
  protected readonly control = this.ownerDocument.createElement('textarea');

  protected override propertyChanged(name: string, value: unknown): void {
    if (name === 'auto-height')
      this.control.style.setProperty('field-sizing', isTrue(value) ? 'content' : 'fixed');
    else super.propertyChanged(name, value);
  }
}
