// 选择面板：选项列、日期或时间。
import { create, layer } from './dom';

export interface PickerColumn {
  readonly options: readonly string[];
  readonly chosen: number;
}

export interface PickerSheet {
  readonly title: string;
  readonly columns?: readonly PickerColumn[];
  readonly input?: {
    readonly type: 'date' | 'time' | 'month';
    readonly value: string;
    readonly min: string;
    readonly max: string;
  };
  readonly onColumnChange?: (column: number, value: number) => void;
  /** 每列选中的序号（或日期、时间的文字）。 */
  readonly onConfirm: (values: string[]) => void;
  readonly onCancel: () => void;
}

export const openPickerSheet = (sheet: PickerSheet): void => {
  const controls = sheet.input ? [inputOf(sheet.input)] : columnsOf(sheet);
  const confirm = create('button', { textContent: '确定' });
  const cancel = create('button', { textContent: '取消' });
  const panel = create('div', { className: 'dialog bottom picker', role: 'dialog' }, [
    create('h2', {}, [sheet.title]),
    create('div', { className: 'columns' }, controls),
    cancel,
    confirm,
  ]);
  panel.ariaLabel = sheet.title;
  const shade = create('div', { className: 'shade' }, [panel]);
  confirm.addEventListener('click', () => {
    shade.remove();
    sheet.onConfirm(controls.map((control) => control.value));
  });
  cancel.addEventListener('click', () => {
    shade.remove();
    sheet.onCancel();
  });
  layer().append(shade);
};

const inputOf = ({ type, value, min, max }: NonNullable<PickerSheet['input']>): HTMLInputElement =>
  create('input', { type, value, min, max });

const columnsOf = (sheet: PickerSheet): HTMLSelectElement[] =>
  (sheet.columns ?? []).map(({ options, chosen }, column) => {
    const select = create(
      'select',
      { ariaLabel: `第 ${column + 1} 列` },
      options.map((text, index) => create('option', { value: String(index), text })),
    );
    select.size = 5;
    select.value = String(chosen);
    select.addEventListener('change', () => sheet.onColumnChange?.(column, select.selectedIndex));
    return select;
  });
