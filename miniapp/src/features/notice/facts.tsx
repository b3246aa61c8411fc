import { Card } from '@miniapp/components/card';
import { KeyValue } from '@miniapp/components/key-value';
import { dayText } from '@miniapp/format/day';
import type { OutputOf } from '@shared/contract/endpoint';
import type { getNotice } from '@shared/contract/notices';

export type Notice = OutputOf<typeof getNotice>;

/** 这条信息的来历：索引号、名称、内容概述、生成日期，责任单位与联系电话。依据：《条例》第十二条。 */
export const NoticeFacts = ({ notice }: { notice: Notice }) => (
  <Card title="公开信息">
    <KeyValue
      items={[
        { key: 'index', label: '索引号', value: notice.indexNumber },
        { key: 'title', label: '名称', value: notice.title },
        ...(notice.summary === ''
          ? []
          : [{ key: 'summary', label: '内容概述', value: notice.summary }]),
        ...(notice.documentNumber === ''
          ? []
          : [{ key: 'number', label: '文号', value: notice.documentNumber }]),
        ...(notice.whyNotInterpreted === ''
          ? []
          : [{ key: 'not-interpreted', label: '不解读的理由', value: notice.whyNotInterpreted }]),
        { key: 'produced', label: '生成日期', value: dayText(notice.producedOn) },
        { key: 'published', label: '公开日期', value: dayText(notice.publishedOn) },
        { key: 'body', label: '责任单位', value: notice.responsibleBody.name },
        ...(notice.responsibleBody.phone === ''
          ? []
          : [{ key: 'phone', label: '联系电话', value: notice.responsibleBody.phone }]),
        ...notice.contentElements.map((element, index) => ({
          key: `element-${String(index)}`,
          label: element.name,
          value: element.value,
        })),
      ]}
    />
  </Card>
);
