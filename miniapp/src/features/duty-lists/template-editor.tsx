import { useState } from 'react';
import { useAct } from '@miniapp/api/use-endpoint';
import { Banner } from '@miniapp/components/banner';
import { Button, ButtonRow } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { CellGroup, CellItem } from '@miniapp/components/cell';
import { Empty } from '@miniapp/components/empty';
import { Stack } from '@miniapp/components/stack';
import { Tag } from '@miniapp/components/tag';
import { Paragraph } from '@miniapp/components/text';
import { Failure } from '@miniapp/components/failure';
import { useDoing } from '@miniapp/api/use-doing';
import { instantText } from '@miniapp/format/day';
import { newKey } from '@miniapp/format/new-key';
import { saveListTemplate, type getListTemplate, type TemplateItem } from '@shared/contract/duties';
import type { OutputOf } from '@shared/contract/endpoint';
import { focusTopics, scheduleText, type FocusTopic } from '@shared/vocabulary/duty';
import { affairsKinds } from '@shared/vocabulary/notice';
import { blankDuty, NO_TOPIC, valuesOf } from './duty-values';
import { MissingTopics } from './missing-topics';
import { TemplateItemForm } from './template-item-form';
import { isSameItems, placed, without } from './template-items';

type Template = OutputOf<typeof getListTemplate>;
type Opened = { item: TemplateItem } | { topic: FocusTopic | null };

const noteOf = (item: TemplateItem): string =>
  [
    scheduleText(item),
    ...(item.focusTopic === null ? [] : [`公开重点：${focusTopics.labels[item.focusTopic]}`]),
  ].join(' · ');

const versionText = ({ township, version, updatedAt }: Template): string =>
  version === 0
    ? `${township.name}还没有编样本。保存以后，所属各村（社区）可以照样本更新自己的清单。`
    : `${township.name}的样本第${String(version)}版${updatedAt === null ? '' : `，${instantText(updatedAt)}保存`}。改了以后，各村（社区）照新的一版更新才生效。`;

interface ItemsProps {
  items: readonly TemplateItem[];
  onOpen?: ((item: TemplateItem) => void) | undefined;
}

const Items = ({ items, onOpen }: ItemsProps) => (
  <Card title={`应公开事项（${String(items.length)}项）`} isFlush>
    {items.length === 0 ? (
      <Empty title="样本里还没有事项" />
    ) : (
      <CellGroup label="样本里的事项">
        {items.map((item, index) => (
          <CellItem
            key={item.itemId}
            title={`${String(index + 1)}. ${item.title}`}
            note={noteOf(item)}
            value={<Tag tone="quiet">{affairsKinds.labels[item.affairsKind]}</Tag>}
            onPress={onOpen === undefined ? undefined : () => onOpen(item)}
          />
        ))}
      </CellGroup>
    )}
  </Card>
);

interface ItemSheetProps {
  opened: Opened;
  items: readonly TemplateItem[];
  onChange: (items: TemplateItem[]) => void;
  onClose: () => void;
}

const OpenedItem = ({ opened, items, onChange, onClose }: ItemSheetProps) => {
  const old = 'item' in opened ? opened.item : null;
  const topic = 'topic' in opened ? opened.topic : null;
  const [itemId] = useState(() => old?.itemId ?? `item-${newKey()}`);
  const close = (next: TemplateItem[]) => {
    onChange(next);
    onClose();
  };
  return (
    <TemplateItemForm
      title={old === null ? '加一项' : '改一项'}
      initial={old === null ? { ...blankDuty, focusTopic: topic ?? NO_TOPIC } : valuesOf(old)}
      position={old === null ? items.length : items.indexOf(old)}
      places={old === null ? items.length + 1 : items.length}
      onDone={(duty, position) => close(placed(items, { itemId, ...duty }, position))}
      onRemove={old === null ? undefined : () => close(without(items, old.itemId))}
      onCancel={onClose}
    />
  );
};

interface SaveBarProps {
  region: string;
  template: Template;
  items: readonly TemplateItem[];
  onReset: () => void;
}

const SaveBar = ({ region, template: { township, version }, items, onReset }: SaveBarProps) => {
  const act = useAct(saveListTemplate);
  const { failure, run } = useDoing();
  const params = { region, townshipId: township.organisationId };
  const save = () =>
    run(
      () => act.mutateAsync({ params, body: { version, items: [...items] } }),
      '样本已经保存，各村（社区）可以照它更新',
    );
  return (
    <Stack>
      <Banner>有改动还没有保存。</Banner>
      <Failure text={failure} />
      <ButtonRow>
        <Button onPress={onReset}>不改了</Button>
        <Button kind="primary" onPress={save}>
          {`保存为第${String(version + 1)}版`}
        </Button>
      </ButtonRow>
    </Stack>
  );
};

export interface TemplateEditorProps {
  region: string;
  template: Template;
}

/** 编乡镇（街道）的样本：加、改、去掉、排次序，一起保存为新的一版。 */
export const TemplateEditor = ({ region, template }: TemplateEditorProps) => {
  const [items, setItems] = useState<readonly TemplateItem[]>(template.items);
  const [opened, setOpened] = useState<Opened | null>(null);
  const { canEdit, missingTopics } = template;
  const close = () => setOpened(null);
  if (opened !== null)
    return <OpenedItem opened={opened} items={items} onChange={setItems} onClose={close} />;
  const missing = missingTopics.filter((topic) => !items.some((each) => each.focusTopic === topic));
  return (
    <Stack gap="loose">
      <Paragraph tone="lead">{versionText(template)}</Paragraph>
      <MissingTopics
        topics={missing}
        onAdd={canEdit ? (topic) => setOpened({ topic }) : undefined}
      />
      <Items items={items} onOpen={canEdit ? (item) => setOpened({ item }) : undefined} />
      {canEdit ? (
        <Button icon="plus" onPress={() => setOpened({ topic: null })}>
          加一项
        </Button>
      ) : null}
      {isSameItems(items, template.items) ? null : (
        <SaveBar {...{ region, template, items }} onReset={() => setItems(template.items)} />
      )}
    </Stack>
  );
};
