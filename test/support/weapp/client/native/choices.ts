// 勾选一类：checkbox、radio、switch 与它们的组，以及表单。
import { NativeElement, isTrue, textOf } from './element';

abstract class Choice extends NativeElement {
  isChecked = false;

  connectedCallback(): void {
    super.setAttribute('role', this.kind);
    this.tabIndex = 0;
    this.#show();
    this.addEventListener('click', () => {
      if (!isTrue(this.property('disabled'))) this.chosen();
    });
  }

  get value(): string {
    return textOf(this.property('value'));
  }

  protected abstract readonly kind: 'checkbox' | 'radio' | 'switch';
  protected abstract chosen(): void;

  check(isChecked: boolean): void {
    this.isChecked = isChecked;
    this.#show();
  }

  protected override propertyChanged(name: string, value: unknown): void {
    if (name === 'checked') this.check(isTrue(value));
  }

  #show(): void {
    if (this.isConnected) this.ariaChecked = String(this.isChecked);
  }
}

export class WxCheckbox extends Choice {
  protected readonly kind = 'checkbox';

  protected chosen(): void {
    this.check(!this.isChecked);
    const group = this.closest<WxCheckboxGroup>('wx-checkbox-group');
    group?.emit('change', { value: group.values() });
  }
}

export class WxRadio extends Choice {
  protected readonly kind = 'radio';

  protected chosen(): void {
    const group = this.closest<WxRadioGroup>('wx-radio-group');
    for (const other of group?.querySelectorAll<WxRadio>('wx-radio') ?? [])
      other.check(other === this);
    this.check(true);
    group?.emit('change', { value: this.value });
  }
}

export class WxSwitch extends Choice {
  protected readonly kind = 'switch';

  protected chosen(): void {
    this.check(!this.isChecked);
    this.emit('change', { value: this.isChecked });
  }
}

export class WxCheckboxGroup extends NativeElement {
  values(): string[] {
    return [...this.querySelectorAll<WxCheckbox>('wx-checkbox')]
      .filter((box) => box.isChecked)
      .map((box) => box.value);
  }
}

export class WxRadioGroup extends NativeElement {
  value(): string {
    return (
      [...this.querySelectorAll<WxRadio>('wx-radio')].find((one) => one.isChecked)?.value ?? ''
    );
  }
}

export class WxForm extends NativeElement {
  connectedCallback(): void {
    this.addEventListener('weapp-submit', () => this.emit('submit', { value: this.#values() }));
    this.addEventListener('weapp-reset', () => this.emit('reset'));
  }

  #values(): Record<string, unknown> {
    const named = [...this.querySelectorAll<NativeElement>('[name]')];
    return Object.fromEntries(named.map((one) => [one.getAttribute('name') ?? '', valueOf(one)]));
  }
}

const valueOf = (control: NativeElement): unknown => {
  if (control instanceof WxCheckboxGroup) return control.values();
  if (control instanceof WxRadioGroup) return control.value();
  if (control instanceof WxSwitch) return control.isChecked;
  return control.querySelector<HTMLInputElement>('input, textarea')?.value ?? '';
};
