import { Card } from '@miniapp/components/card';
import { Empty } from '@miniapp/components/empty';
import { Timeline } from '@miniapp/components/timeline';
import { instantText } from '@miniapp/format/day';
import type { SettingChangeView } from '@shared/contract/settings';
import { CONVENTIONS } from '@shared/law/conventions';
import { valueText } from './value-text';

/** 改动的经过，从新到旧。 */
export const ChangeHistory = ({ changes }: { changes: readonly SettingChangeView[] }) => (
  <Card title="改动的经过">
    {changes.length === 0 ? (
      <Empty title="还没有改过" note="现在全部按默认的约定办。" />
    ) : (
      <Timeline
        label="改动的经过，从新到旧"
        items={changes.map(({ key, at, byName, before, after }) => ({
          key: `${at} ${key} ${String(after)}`,
          title: CONVENTIONS[key].label,
          when: instantText(at),
          dateTime: at,
          who: byName,
          note: `由“${valueText(key, before)}”改为“${valueText(key, after)}”`,
        }))}
      />
    )}
  </Card>
);
