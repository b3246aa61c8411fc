import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Element } from '@miniapp/components/element';
import { Empty } from '@miniapp/components/empty';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { DeskRowItem, type DeskRow } from './desk-row';
import type { Selection } from './use-selection';

/** 每次取多少件。 */
export const PAGE_SIZE = 20;

export interface DeskListProps {
  rows: readonly DeskRow[];
  total: number;
  words: readonly string[];
  currentId: string;
  selection: Selection;
  isFiltered: boolean;
  onOpen: (applicationId: string) => void;
  onClear: () => void;
  more: {
    readonly hasMore: boolean;
    readonly isLoading: boolean;
    readonly hasFailed: boolean;
    readonly onMore: () => Promise<unknown>;
  };
}

const More = ({ rows, total, more }: Pick<DeskListProps, 'rows' | 'total' | 'more'>) => (
  <Stack gap="tight">
    {more.hasFailed ? <Paragraph>后面的没有取到，请再试一次。</Paragraph> : null}
    {more.hasMore ? (
      <Button isBlock isLoading={more.isLoading} onPress={more.onMore}>
        {`再看 ${String(PAGE_SIZE)} 件`}
      </Button>
    ) : null}
    <Paragraph tone="small">
      {more.hasMore
        ? `已显示 ${String(rows.length)} 件，共 ${String(total)} 件`
        : `已全部显示，共 ${String(rows.length)} 件`}
    </Paragraph>
  </Stack>
);

/** 待办列表：剩余工作日少的在前，每行写明期限、状态。 */
export const DeskList = (props: DeskListProps) => {
  const { rows, words, currentId, selection, onOpen } = props;
  if (rows.length === 0)
    return props.isFiltered ? (
      <Empty
        title="没有符合条件的申请"
        note="换个词，或者放宽筛选条件。"
        action={<Button onPress={props.onClear}>清除条件</Button>}
      />
    ) : (
      <Empty title="这里没有待办" note="换个视图看看。" />
    );
  return (
    <Stack>
      <Card isFlush>
        <Element as="ul" aria-label="待办申请">
          {rows.map((row) => (
            <DeskRowItem
              key={row.applicationId}
              row={row}
              words={words}
              isCurrent={row.applicationId === currentId}
              isSelected={selection.isSelected(row.applicationId)}
              onOpen={() => onOpen(row.applicationId)}
              onToggle={
                row.permitted.length === 0 ? undefined : () => selection.toggle(row.applicationId)
              }
            />
          ))}
        </Element>
      </Card>
      <More {...props} />
    </Stack>
  );
};
