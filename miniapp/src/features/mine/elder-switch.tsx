import { Card } from '@miniapp/components/card';
import { RadioGroup } from '@miniapp/components/choice';
import { useElderMode } from '@miniapp/features/elder-mode';

/** 长辈版开关：字更大、按钮更大、对比更强。 */
export const ElderSwitch = () => {
  const { isElder, setElder } = useElderMode();
  return (
    <Card title="显示">
      <RadioGroup
        label="字号"
        options={[
          { value: 'plain', label: '标准版' },
          { value: 'elder', label: '长辈版', hint: '字更大、按钮更大、颜色更分明' },
        ]}
        value={isElder ? 'elder' : 'plain'}
        onChange={(value) => setElder(value === 'elder')}
      />
    </Card>
  );
};
