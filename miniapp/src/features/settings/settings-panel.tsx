import { useState } from 'react';
import { useEndpoint } from '@miniapp/api/use-endpoint';
import { Button } from '@miniapp/components/button';
import { Card } from '@miniapp/components/card';
import { Element } from '@miniapp/components/element';
import { Loaded } from '@miniapp/components/loaded';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { getSettings, type SettingsView } from '@shared/contract/settings';
import {
  CONVENTION_GROUPS,
  CONVENTIONS,
  type ConventionGroup,
  type ConventionKey,
} from '@shared/law/conventions';
import { FIXED_CONVENTIONS } from '@shared/law/fixed-conventions';
import { ChangeHistory } from './change-history';
import { SettingRow } from './setting-row';
import { SettingSheet } from './setting-sheet';
import { valueText } from './value-text';

type Item = SettingsView['items'][number];

const groups = Object.keys(CONVENTION_GROUPS) as ConventionGroup[];

const Editable = ({ item, onEdit }: { item: Item; onEdit?: (() => void) | undefined }) => {
  const { label, reason, rule, article, default: byDefault } = CONVENTIONS[item.key];
  return (
    <SettingRow
      {...{ label, reason, rule, article }}
      value={valueText(item.key, item.value)}
      byDefault={valueText(item.key, byDefault)}
      state={item.value === byDefault ? 'default' : 'changed'}
      action={
        onEdit === undefined ? undefined : (
          <Button label={`修改${label}`} onPress={onEdit}>
            修改
          </Button>
        )
      }
    />
  );
};

interface GroupProps {
  group: ConventionGroup;
  items: readonly Item[];
  onEdit?: ((key: ConventionKey) => void) | undefined;
}

const Group = ({ group, items, onEdit }: GroupProps) => (
  <Card title={CONVENTION_GROUPS[group]}>
    <Element as="ul">
      {items
        .filter(({ key }) => CONVENTIONS[key].group === group)
        .map((item) => (
          <Editable
            key={item.key}
            item={item}
            onEdit={onEdit === undefined ? undefined : () => onEdit(item.key)}
          />
        ))}
      {FIXED_CONVENTIONS.filter((fixed) => fixed.group === group).map(({ key, ...fixed }) => (
        <SettingRow key={key} {...fixed} value={fixed.statement} state="fixed" />
      ))}
    </Element>
  </Card>
);

export interface SettingsPanelProps {
  region: string;
  /** 政府信息公开工作机构可以改；别的办理人员只看。 */
  canWrite: boolean;
}

/** 约定与设置：法律没有写死的地方怎样办，逐项可改，改动有记录。 */
export const SettingsPanel = ({ region, canWrite }: SettingsPanelProps) => {
  const settings = useEndpoint(getSettings, { params: { region } });
  const [editing, setEditing] = useState<ConventionKey | null>(null);
  return (
    <Loaded query={settings}>
      {({ items, changes }) => {
        const edited = items.find(({ key }) => key === editing);
        return (
          <Stack gap="loose">
            <Paragraph tone="lead">
              {`法律没有写明的地方，本县照下面的约定办。${canWrite ? '标“各县一律”的不能改。' : '要改请找政府信息公开工作机构。'}`}
            </Paragraph>
            {groups.map((group) => (
              <Group
                key={group}
                group={group}
                items={items}
                onEdit={canWrite ? setEditing : undefined}
              />
            ))}
            <ChangeHistory changes={changes} />
            {edited === undefined ? null : (
              <SettingSheet
                key={edited.key}
                region={region}
                settingKey={edited.key}
                value={edited.value}
                onClose={() => setEditing(null)}
              />
            )}
          </Stack>
        );
      }}
    </Loaded>
  );
};
