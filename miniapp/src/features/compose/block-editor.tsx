import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import type { Block } from './blocks';
import { TableEditor } from './table-editor';

export interface BlockEditorProps {
  blocks: readonly Block[];
  onChange: (blocks: Block[]) => void;
}

const EMPTY_TABLE: Block = {
  kind: 'table',
  rows: [
    ['', '', ''],
    ['', '', ''],
  ],
};

/** 正文编辑：文字和表格一块一块地写。 */
export const BlockEditor = ({ blocks, onChange }: BlockEditorProps) => {
  const replace = (index: number, block: Block) =>
    onChange(blocks.map((old, at) => (at === index ? block : old)));
  const remove = (index: number) => onChange(blocks.filter((_, at) => at !== index));
  return (
    <Card title="正文">
      <Stack gap="loose">
        {blocks.map((block, index) =>
          block.kind === 'text' ? (
            <TextField
              key={index}
              label={index === 0 ? '文字' : `文字（第${String(index + 1)}段）`}
              rows={6}
              maxLength={20000}
              value={block.text}
              onChange={(text) => replace(index, { kind: 'text', text })}
            />
          ) : (
            <TableEditor
              key={index}
              rows={block.rows}
              onChange={(rows) => replace(index, { kind: 'table', rows })}
              onRemove={() => remove(index)}
            />
          ),
        )}
        <ButtonRow>
          <Button icon="plus" onPress={() => onChange([...blocks, { kind: 'text', text: '' }])}>
            加文字
          </Button>
          <Button icon="plus" onPress={() => onChange([...blocks, EMPTY_TABLE])}>
            加表格
          </Button>
        </ButtonRow>
      </Stack>
    </Card>
  );
};
