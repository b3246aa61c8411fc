/** 表单：标签、提示、错误与控件的关联，单选多选的键盘操作。 */
import { describe, expect, jest, test } from '@jest/globals';
import '@testing-library/jest-dom/jest-globals';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { onPlatform } from '../../support/taro-stubs/platform';
import { CheckboxGroup, RadioGroup } from '@miniapp/components/choice';
import { ErrorSummary } from '@miniapp/components/error-summary';
import { TextField } from '@miniapp/components/field';
import { SearchBox } from '@miniapp/components/search-box';
import { DateField, Select } from '@miniapp/components/select';

const nothing = (): void => undefined;

describe('文字输入', () => {
  test('标签、提示和错误都连到输入框', () => {
    render(
      <TextField
        label="身份证号码"
        hint="加密保存"
        error="应当是18位，请再核对一下"
        value="1101"
        onChange={nothing}
      />,
    );
    const input = screen.getByRole('textbox', { name: '身份证号码' });
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription(/^有误：\s*应当是18位，请再核对一下 加密保存$/);
    expect(input).toBeRequired();
  });

  test('没有错误时不报错，选填的不算必填', () => {
    render(<TextField label="电子邮箱" isOptional value="" onChange={nothing} />);
    const input = screen.getByRole('textbox', { name: /^电子邮箱\s*（选填）$/ });
    expect(input).toBeValid();
    expect(input).not.toBeRequired();
    expect(input).not.toHaveAccessibleDescription();
  });

  test('多行输入显示已写字数', async () => {
    const Form = () => {
      const [value, setValue] = useState('');
      return (
        <TextField label="想要的信息" rows={4} maxLength={20} value={value} onChange={setValue} />
      );
    };
    render(<Form />);
    await userEvent.setup().type(screen.getByRole('textbox', { name: '想要的信息' }), '村道合同');
    expect(screen.getByText('已写 4 字，最多 20 字')).toBeVisible();
  });

  test('小程序版把标签、错误和提示合成一个名称', () => {
    const change = jest.fn();
    onPlatform('weapp', () => {
      render(
        <TextField
          label="手机号码"
          hint="用来联系您"
          error="少了一位"
          value="1"
          onChange={change}
        />,
      );
    });
    const input = screen.getByLabelText('手机号码，少了一位，用来联系您');
    fireEvent.change(input, { target: { value: '13' } });
    expect(change).toHaveBeenCalledWith('13');
  });
});

const kinds = [
  { value: 'self', label: '自己', hint: '用身份证号码' },
  { value: 'business', label: '商业企业' },
  { value: 'research', label: '科研机构' },
] as const;
type Kind = (typeof kinds)[number]['value'];

const Radios = () => {
  const [value, setValue] = useState<Kind | undefined>('self');
  return <RadioGroup label="您的身份" options={kinds} value={value} onChange={setValue} />;
};

const Boxes = ({ report }: { report: (values: Kind[]) => void }) => {
  const [values, setValues] = useState<Kind[]>(['research']);
  const change = (next: Kind[]) => {
    setValues(next);
    report(next);
  };
  return (
    <CheckboxGroup
      label="类别"
      error="至少选一种"
      options={kinds}
      values={values}
      onChange={change}
    />
  );
};

describe('单选与多选', () => {
  test('单选用方向键切换，组有名称', async () => {
    render(<Radios />);
    expect(screen.getByRole('radiogroup', { name: '您的身份' })).toBeVisible();
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: '商业企业' })).toBeChecked();
    expect(screen.getByRole('radio', { name: /自己/ })).not.toBeChecked();
  });

  test('多选用空格切换，结果保持选项次序，错误属于整组', async () => {
    const report = jest.fn();
    render(<Boxes report={report} />);
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard(' ');
    expect(report).toHaveBeenLastCalledWith(['self', 'research']);
    expect(screen.getByRole('group', { name: '类别' })).toHaveAccessibleDescription(
      /^有误：\s*至少选一种$/,
    );
  });

  test('小程序版的选项有角色与选中状态', () => {
    onPlatform('weapp', () => {
      render(<Radios />);
    });
    expect(screen.getByRole('radio', { name: /自己/ })).toHaveAttribute('aria-checked', 'true');
    expect(screen.getByRole('radio', { name: '商业企业' })).toHaveAttribute(
      'aria-checked',
      'false',
    );
  });
});

describe('选择与日期', () => {
  test('没选时提示请选择，选了以后提示不再可选', async () => {
    const change = jest.fn();
    render(<Select label="受理单位" options={kinds} value={undefined} onChange={change} />);
    const select = screen.getByRole('combobox', { name: '受理单位' });
    expect(select).toHaveDisplayValue('请选择');
    await userEvent.setup().selectOptions(select, '科研机构');
    expect(change).toHaveBeenCalledWith('research');
  });

  test('小程序版用选择器，名称里有当前值', async () => {
    const change = jest.fn();
    onPlatform('weapp', () => {
      render(<Select label="受理单位" options={kinds} value="self" onChange={change} />);
    });
    await userEvent.setup().click(screen.getByRole('button', { name: '受理单位，自己' }));
    expect(change).toHaveBeenCalledWith('business');
  });

  test('日期以 YYYY-MM-DD 传出', () => {
    const change = jest.fn();
    render(<DateField label="公示截止日" value="" onChange={change} />);
    fireEvent.change(screen.getByLabelText('公示截止日'), { target: { value: '2026-11-30' } });
    expect(change).toHaveBeenCalledWith('2026-11-30');
  });
});

describe('搜索与错误汇总', () => {
  test('回车即搜，清空后焦点回到输入框', async () => {
    const submit = jest.fn();
    const Box = () => {
      const [value, setValue] = useState('低保');
      return <SearchBox value={value} onChange={setValue} onSubmit={submit} />;
    };
    render(<Box />);
    const user = userEvent.setup();
    const input = screen.getByRole('searchbox', { name: '搜索公开信息和目录' });
    await user.type(input, '名单{Enter}');
    expect(submit).toHaveBeenCalledWith('低保名单');
    await user.click(screen.getByRole('button', { name: '清空' }));
    expect(input).toHaveValue('');
    expect(input).toHaveFocus();
  });

  test('出错时焦点移到汇总，说明几处、怎么改', () => {
    render(<ErrorSummary errors={[{ label: '身份证号码', message: '应当是18位' }]} />);
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.getByRole('alert')).toHaveTextContent('还有 1 处要补充或改一改');
    expect(screen.getByRole('listitem')).toHaveTextContent('身份证号码：应当是18位');
  });
});
