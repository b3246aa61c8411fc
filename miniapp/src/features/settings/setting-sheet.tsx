import { useState } from 'react';
import { FormSheet } from '@miniapp/components/form-sheet';
import { Paragraph } from '@miniapp/components/text';
import type { SettingsView } from '@shared/contract/settings';
import { CONVENTIONS, type ConventionKey } from '@shared/law/conventions';
import { SettingControl } from './setting-control';
import { useSaveSetting } from './use-save-setting';
import { typedValue, valueText } from './value-text';

export interface SettingSheetProps {
  region: string;
  settingKey: ConventionKey;
  /** 现在的值；重读之后随之更新。 */
  value: SettingsView['items'][number]['value'];
  onClose: () => void;
}

/** 改一项约定的面板：一次只改一项。 */
export const SettingSheet = ({ region, settingKey, value, onClose }: SettingSheetProps) => {
  const [typed, setTyped] = useState(String(value));
  const { isBusy, problem, clear, save } = useSaveSetting(region);
  const { label, reason, default: byDefault } = CONVENTIONS[settingKey];
  const submit = async () => {
    if (await save(settingKey, typedValue(settingKey, typed), value)) onClose();
  };
  const change = (next: string) => {
    clear();
    setTyped(next);
  };
  return (
    <FormSheet
      title={`修改：${label}`}
      confirm="保存"
      isBusy={isBusy}
      onConfirm={submit}
      onClose={onClose}
    >
      <SettingControl
        settingKey={settingKey}
        typed={typed}
        error={problem === '' ? undefined : problem}
        onChange={change}
      />
      <Paragraph>{`现在：${valueText(settingKey, value)}`}</Paragraph>
      <Paragraph tone="soft">{`默认：${valueText(settingKey, byDefault)}。${reason}`}</Paragraph>
      <Paragraph tone="small">
        保存后立即用于新办的事；改动会留下记录，写明谁在什么时候由什么改成什么。
      </Paragraph>
    </FormSheet>
  );
};
