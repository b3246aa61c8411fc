// picker：点开由客户端画出的选择面板。
import { openPickerSheet, type PickerColumn } from '../chrome/picker-sheet';
import { NativeElement, isTrue, textOf } from './element';

export class WxPicker extends NativeElement {
  connectedCallback(): void {
    this.addEventListener('click', () => {
      if (!isTrue(this.property('disabled'))) this.#open();
    });
  }

  #open(): void {
    const mode = textOf(this.property('mode')) || 'selector';
    if (mode === 'date' || mode === 'time') this.#openInput(mode);
    else if (mode === 'selector' || mode === 'multiSelector') this.#openColumns(mode);
    else throw new Error(`picker 不支持 mode="${mode}"`);
  }

  #openInput(mode: 'date' | 'time'): void {
    const isMonth = mode === 'date' && textOf(this.property('fields')) === 'month';
    openPickerSheet({
      title: textOf(this.property('header-text')) || (mode === 'date' ? '选择日期' : '选择时间'),
      input: {
        type: isMonth ? 'month' : mode,
        value: textOf(this.property('value')),
        min: textOf(this.property('start')),
        max: textOf(this.property('end')),
      },
      onConfirm: ([value]) => this.emit('change', { value }),
      onCancel: () => this.emit('cancel'),
    });
  }

  #openColumns(mode: 'selector' | 'multiSelector'): void {
    const isMulti = mode === 'multiSelector';
    const range = this.property('range');
    const columns = (isMulti ? range : [range]) as unknown[][];
    const values = (isMulti ? this.property('value') : [this.property('value')]) as unknown[];
    openPickerSheet({
      title: textOf(this.property('header-text')) || '请选择',
      columns: columns.map((options, index): PickerColumn => ({
        options: options.map((option) => this.#label(option)),
        chosen: Number(values[index] ?? 0),
      })),
      onColumnChange: (column, value) => {
        if (isMulti) this.emit('columnchange', { column, value });
      },
      onConfirm: (chosen) =>
        this.emit('change', { value: isMulti ? chosen.map(Number) : chosen[0] }),
      onCancel: () => this.emit('cancel'),
    });
  }

  #label(option: unknown): string {
    const key = textOf(this.property('range-key'));
    if (key === '') return textOf(option);
    return textOf((option as Record<string, unknown>)[key]);
  }
}
