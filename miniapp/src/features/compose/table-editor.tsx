import { Input } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Button } from '@miniapp/components/button';
import { Element } from '@miniapp/components/element';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { showToast } from '@miniapp/components/toast';
import { fillFrom, rowsFromClipboard } from './blocks';
import './table-editor.scss';

export interface TableEditorProps {
  rows: readonly (readonly string[])[];
  onChange: (rows: string[][]) => void;
  onRemove: () => void;
}

interface CellInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onPasteRows: (rows: string[][]) => void;
}

const CellInput = ({ label, value, onChange, onPasteRows }: CellInputProps) =>
  process.env.TARO_ENV === 'h5' ? (
    <input
      className="ml-grid__input"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onPaste={(event) => {
        const rows = rowsFromClipboard(event.clipboardData.getData('text/plain'));
        if (rows === null) return;
        event.preventDefault();
        onPasteRows(rows);
      }}
    />
  ) : (
    <Input
      className="ml-grid__input"
      ariaLabel={label}
      value={value}
      onInput={(event) => onChange(event.detail.value)}
    />
  );

const copyOf = (rows: readonly (readonly string[])[]) => rows.map((row) => [...row]);

/** 表格编辑：逐格填，或从电子表格整块粘贴；第一行是表头。 */
export const TableEditor = ({ rows, onChange, onRemove }: TableEditorProps) => {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const setCell = (row: number, column: number, value: string) =>
    onChange(fillFrom(rows, { row, column }, [[value]]));
  const paste = async () => {
    const { data } = await Taro.getClipboardData();
    const pasted = rowsFromClipboard(data);
    if (pasted === null) showToast('剪贴板里不是表格，请先在电子表格里复制', 'warn');
    else onChange(fillFrom(rows, { row: 0, column: 0 }, pasted));
  };
  return (
    <Stack gap="tight">
      <Paragraph tone="small">第一行是表头。可以在电子表格里复制，再粘贴到任意一格。</Paragraph>
      <Element className="ml-grid">
        {rows.map((row, rowIndex) => (
          <Element
            key={rowIndex}
            className={`ml-grid__row${rowIndex === 0 ? ' ml-grid__row--head' : ''}`}
          >
            {Array.from({ length: width }, (_, column) => (
              <CellInput
                key={column}
                label={`第${String(rowIndex + 1)}行第${String(column + 1)}列`}
                value={row[column] ?? ''}
                onChange={(value) => setCell(rowIndex, column, value)}
                onPasteRows={(pasted) =>
                  onChange(fillFrom(rows, { row: rowIndex, column }, pasted))
                }
              />
            ))}
          </Element>
        ))}
      </Element>
      <Stack isRow gap="tight">
        <Button
          onPress={() => onChange([...copyOf(rows), Array.from({ length: width }, () => '')])}
        >
          加一行
        </Button>
        <Button onPress={() => onChange(rows.map((row) => [...row, '']))}>加一列</Button>
        <Button isDisabled={rows.length <= 1} onPress={() => onChange(copyOf(rows.slice(0, -1)))}>
          删末行
        </Button>
        <Button
          isDisabled={width <= 1}
          onPress={() => onChange(rows.map((row) => row.slice(0, width - 1)))}
        >
          删末列
        </Button>
        <Button onPress={paste}>粘贴表格</Button>
        <Button kind="text" icon="trash" onPress={onRemove}>
          删除这张表
        </Button>
      </Stack>
    </Stack>
  );
};
