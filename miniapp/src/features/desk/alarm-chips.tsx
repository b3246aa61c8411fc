import { Chip } from '@miniapp/components/chip';
import { Element } from '@miniapp/components/element';
import { StateTag } from '@miniapp/components/state-tag';
import { deskAlarms, type DeskAlarm } from '@shared/vocabulary/desk';
import { alarmTones } from './desk-row';

const shown = deskAlarms.values.filter((alarm) => alarm !== 'none');

export interface AlarmChipsProps {
  counts: Readonly<Record<DeskAlarm, number>> | undefined;
  chosen: readonly DeskAlarm[];
  onToggle: (alarm: DeskAlarm) => void;
}

/** 按期限筛选：每档有词、形状、颜色和件数，可以选几档。 */
export const AlarmChips = ({ counts, chosen, onToggle }: AlarmChipsProps) => (
  <Element className="desk-chips" role="group" aria-label="按期限筛选">
    {shown.map((alarm) => (
      <Chip
        key={alarm}
        isOn={chosen.includes(alarm)}
        label={`${deskAlarms.labels[alarm]} ${String(counts?.[alarm] ?? 0)}件`}
        count={String(counts?.[alarm] ?? 0)}
        onPress={() => onToggle(alarm)}
      >
        <StateTag tone={alarmTones[alarm]}>{deskAlarms.labels[alarm]}</StateTag>
      </Chip>
    ))}
  </Element>
);
