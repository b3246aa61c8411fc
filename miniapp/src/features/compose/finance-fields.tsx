import { Card } from '@miniapp/components/card';
import { TextField } from '@miniapp/components/field';
import { Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import { yuanText } from '@miniapp/format/money';
import { balanceOf, type FinanceForm } from './notice-form';

export interface FinanceFieldsProps {
  finance: FinanceForm;
  onChange: (finance: FinanceForm) => void;
}

/** 收支概要：填期初、收入、支出，结余自动算出。 */
export const FinanceFields = ({ finance, onChange }: FinanceFieldsProps) => {
  const balance = balanceOf(finance);
  const field = (key: keyof FinanceForm, label: string) => (
    <TextField
      label={label}
      kind={key === 'period' ? 'text' : 'number'}
      value={finance[key]}
      onChange={(value) => onChange({ ...finance, [key]: value })}
    />
  );
  return (
    <Card title="收支概要">
      <Stack>
        {field('period', '所属期间')}
        {field('opening', '期初结余（元）')}
        {field('income', '收入合计（元）')}
        {field('expense', '支出合计（元）')}
        <Paragraph>
          {balance === null
            ? '填好三个金额后自动算出期末结余。'
            : `期末结余：${yuanText(balance)} 元`}
        </Paragraph>
      </Stack>
    </Card>
  );
};
