import { Card } from '@miniapp/components/card';
import { KeyValue } from '@miniapp/components/key-value';
import { dayText } from '@miniapp/format/day';
import type { CatalogueEntry } from '@shared/contract/catalogue';
import { catalogueSections } from '@shared/vocabulary/domain';

const orDash = (value: string): string => (value === '' ? '目录未写明' : value);
const list = (values: readonly string[]): string => orDash(values.join('、'));

/** 公开标准：内容、依据、时限、主体、渠道、对象、方式、层级。 */
export const EntryStandard = ({
  entry,
  title = '公开标准',
}: {
  entry: CatalogueEntry;
  title?: string;
}) => (
  <Card title={title}>
    <KeyValue
      items={[
        { key: 'code', label: '索引号', value: orDash(entry.indexCode) },
        { key: 'section', label: '所属领域', value: catalogueSections.labels[entry.section] },
        {
          key: 'content',
          label: '公开内容（要素）',
          value: orDash(entry.contentElements.join('；')),
        },
        { key: 'basis', label: '公开依据', value: orDash(entry.legalBasis) },
        { key: 'limit', label: '公开时限', value: orDash(entry.timeLimit) },
        { key: 'body', label: '公开主体', value: orDash(entry.responsibleBody) },
        { key: 'channels', label: '公开渠道和载体', value: list(entry.channels) },
        { key: 'audience', label: '公开对象', value: list(entry.audience) },
        { key: 'modes', label: '公开方式', value: list(entry.disclosureModes) },
        { key: 'levels', label: '公开层级', value: list(entry.levels) },
        ...(entry.format === '' ? [] : [{ key: 'format', label: '公开格式', value: entry.format }]),
        ...(entry.oversightContact === ''
          ? []
          : [{ key: 'oversight', label: '监督方式', value: entry.oversightContact }]),
        ...(entry.retiredOn === null
          ? []
          : [
              { key: 'retired', label: '停用', value: `${dayText(entry.retiredOn)}起不再列入目录` },
            ]),
      ]}
    />
  </Card>
);
