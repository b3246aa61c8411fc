import { useState } from 'react';
import { Card } from '@miniapp/components/card';
import { TextField } from '@miniapp/components/field';
import { Select } from '@miniapp/components/select';
import { Columns, Stack } from '@miniapp/components/stack';
import { Paragraph } from '@miniapp/components/text';
import type { ReportContent } from '@shared/contract/annual-reports';
import {
  reportTexts,
  TABLE_FOUR_LABELS,
  TABLE_THREE_GROUPS,
  TABLE_THREE_LABELS,
  tableFourColumns,
  tableFourGroups,
  tableThreeColumns,
  tableThreeRows,
  tableTwoCells,
  type TableThreeRow,
} from '@shared/vocabulary/annual-report';
import { applicantKinds } from '@shared/vocabulary/applicant';

const COLUMN_NAMES = { ...applicantKinds.labels, total: '总计' };

interface NumberFieldProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
}

/** 填一个数；空着、不是数目的算0。 */
const NumberField = ({ label, value, onChange }: NumberFieldProps) => (
  <TextField
    label={label}
    kind="number"
    maxLength={11}
    value={String(value)}
    onChange={(typed) => onChange(Number.isFinite(Number(typed)) ? Number(typed) : 0)}
  />
);

export interface ReportFieldsProps {
  content: ReportContent;
  onChange: (content: ReportContent) => void;
}

/** 第三部分改一行：选一行，改它的各列。 */
const ThreeFields = ({ content, onChange }: ReportFieldsProps) => {
  const [row, setRow] = useState<TableThreeRow>('1');
  const line = content.three[row];
  const change = (column: (typeof tableThreeColumns)[number], value: number) =>
    onChange({ ...content, three: { ...content.three, [row]: { ...line, [column]: value } } });
  return (
    <Card title="改第三部分的一行">
      <Stack>
        <Paragraph tone="soft">
          启用本系统以前收到的纸质申请没有办件记录，可以在这里补上；与系统统计不同的要写明原因。
        </Paragraph>
        <Select
          label="哪一行"
          options={tableThreeRows.map((value) => ({
            value,
            label: `${TABLE_THREE_GROUPS[value] ?? ''}${TABLE_THREE_LABELS[value]}`,
          }))}
          value={row}
          onChange={setRow}
        />
        <Columns>
          {tableThreeColumns.map((column) => (
            <NumberField
              key={column}
              label={COLUMN_NAMES[column]}
              value={line[column]}
              onChange={(value) => change(column, value)}
            />
          ))}
        </Columns>
      </Stack>
    </Card>
  );
};

/** 第四部分改一组：选一组，改它的各列。 */
const FourFields = ({ content, onChange }: ReportFieldsProps) => {
  const [group, setGroup] = useState<(typeof tableFourGroups)[number]>('reconsideration');
  const line = content.four[group];
  const change = (column: (typeof tableFourColumns)[number], value: number) =>
    onChange({ ...content, four: { ...content.four, [group]: { ...line, [column]: value } } });
  return (
    <Card title="改第四部分的一组">
      <Stack>
        <Select
          label="哪一组"
          options={tableFourGroups.map((value) => ({ value, label: TABLE_FOUR_LABELS[value] }))}
          value={group}
          onChange={setGroup}
        />
        <Columns>
          {tableFourColumns.map((column) => (
            <NumberField
              key={column}
              label={TABLE_FOUR_LABELS[column]}
              value={line[column]}
              onChange={(value) => change(column, value)}
            />
          ))}
        </Columns>
      </Stack>
    </Card>
  );
};

/** 年报要人填的：各段文字、第二部分的数（系统不掌握）、与系统统计不同时的改动与原因。 */
export const ReportFields = ({ content, onChange }: ReportFieldsProps) => (
  <>
    <Card title="各段文字">
      <Stack>
        {reportTexts.values.map((key) => (
          <TextField
            key={key}
            label={reportTexts.labels[key]}
            rows={5}
            maxLength={5000}
            value={content.texts[key]}
            onChange={(text) => onChange({ ...content, texts: { ...content.texts, [key]: text } })}
          />
        ))}
      </Stack>
    </Card>
    <Card title="第二部分的数">
      <Columns>
        {tableTwoCells.values.map((cell) => (
          <NumberField
            key={cell}
            label={tableTwoCells.labels[cell]}
            value={content.two[cell]}
            onChange={(value) => onChange({ ...content, two: { ...content.two, [cell]: value } })}
          />
        ))}
      </Columns>
    </Card>
    <ThreeFields content={content} onChange={onChange} />
    <FourFields content={content} onChange={onChange} />
    <Card title="收费与说明">
      <Stack>
        <NumberField
          label="收取信息处理费（元）"
          value={content.feesYuan}
          onChange={(feesYuan) => onChange({ ...content, feesYuan })}
        />
        <TextField
          label="与系统统计不同的原因"
          isOptional
          rows={2}
          maxLength={500}
          value={content.adjustmentNote}
          onChange={(adjustmentNote) => onChange({ ...content, adjustmentNote })}
        />
      </Stack>
    </Card>
  </>
);
