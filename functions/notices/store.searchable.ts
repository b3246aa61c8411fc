import type { CatalogueSection } from '@shared/vocabulary/domain';
import type { ProcessStage } from '@shared/vocabulary/notice';
import type { Sql } from '../platform/database/database';
import { maskPersonalData } from './domain/personal-data-detector';
import { searchableBody } from './searchable-body';

/** 供检索的一条公开信息，连同附件里的文字。 */
export interface SearchableNoticeDocument {
  readonly documentId: string;
  readonly kind: 'notice';
  readonly title: string;
  readonly key: string;
  readonly body: string;
  readonly attachments: readonly { readonly fileName: string; readonly text: string }[];
  readonly organisationId: string;
  readonly section: CatalogueSection | null;
  readonly processStage: ProcessStage;
  readonly publishedOn: string;
}

type Row = Omit<SearchableNoticeDocument, 'key' | 'body' | 'attachments'> &
  Parameters<typeof searchableBody>[0] & {
    readonly indexNumber: string;
    readonly documentNumber: string;
    readonly attachments: SearchableNoticeDocument['attachments'] | null;
  };

/** 索引号连写的样子，照着找也找得到。 */
const numbersOf = ({ indexNumber, documentNumber }: Row): string[] => [
  ...(documentNumber === '' ? [] : [`文号：${documentNumber}`]),
  ...(indexNumber === ''
    ? []
    : [`索引号：${indexNumber}（${indexNumber.replace(/[^0-9A-Za-z]/g, '')}）`]),
];

const masked = ({ fileName, text }: SearchableNoticeDocument['attachments'][number]) => ({
  fileName: maskPersonalData(fileName).text,
  text: maskPersonalData(text).text,
});

const documentOf = (row: Row): SearchableNoticeDocument => {
  const { documentId, kind, title, organisationId, section, processStage, publishedOn } = row;
  const numbers = numbersOf(row);
  const elements = row.contentElements.map(({ name, value }) => `${name}：${value}`);
  return {
    ...{ documentId, kind, title, organisationId, section, processStage, publishedOn },
    key: [...elements, ...numbers].join('\n'),
    body: [searchableBody(row), ...numbers].join('\n'),
    attachments: (row.attachments ?? []).map(masked),
  };
};

/**
 * 已公开的信息，供检索：没有公开、撤下、不主动公开的一律不在内。附件只取已读出的文字，个人号码隐去。
 * @param noticeIds 只要这几条；不给就是一个县的全部
 */
export const searchableNotices = async (
  sql: Sql,
  regionId: string,
  noticeIds?: readonly string[],
): Promise<SearchableNoticeDocument[]> => {
  const rows = await sql<Row[]>`
    select n.notice_id as document_id, 'notice' as kind, n.title, n.summary, n.body_markdown,
      n.content_elements, n.finance, n.index_number, n.document_number, n.organisation_id, n.section,
      n.process_stage, n.published_on,
      (select json_agg(json_build_object('fileName', a.file_name, 'text', a.extracted_text)
          order by a.position, a.attachment_id)
        from attachments a where a.region_id = n.region_id and a.notice_id = n.notice_id
          and a.extracted_text <> '') as attachments
    from notices n
    where n.region_id = ${regionId} and n.state = 'published'
      ${noticeIds === undefined ? sql`` : sql`and n.notice_id = any (${[...noticeIds]}::uuid[])`}`;
  return rows.map(documentOf);
};
