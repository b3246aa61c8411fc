import { fold, gramsOf, plainText } from '../platform/search-text';
import type { Transaction } from '../platform/database/database';
import { titleTerm } from './domain/title-term';
import type { ReindexPorts, SearchRequest, SearchSource } from './ports';

/** 一次写入的篇数，免得一条语句过大。 */
const BATCH = 200;

/** 县、类别、单位、门类、过程写成记号，和字组放在同一个数组里。 */
const marks = (source: SearchSource, regionId: string): string[] => [
  `@r:${regionId}`,
  `@k:${source.kind}`,
  ...(source.organisationId === null ? [] : [`@o:${source.organisationId}`]),
  ...(source.section === null ? [] : [`@s:${source.section}`]),
  ...(source.processStage === null ? [] : [`@p:${source.processStage}`]),
];

/** 检索条件的记号。 */
export const filterTerms = (request: SearchRequest): string[] => [
  ...(request.kind === undefined ? [] : [`@k:${request.kind}`]),
  ...(request.organisationId === undefined ? [] : [`@o:${request.organisationId}`]),
  ...(request.section === undefined ? [] : [`@s:${request.section}`]),
  ...(request.processStage === undefined ? [] : [`@p:${request.processStage}`]),
];

/** 要写入的一行：原文、归并后的文字、字组与记号。 */
export const documentRow = (source: SearchSource, regionId: string) => {
  const body = plainText(source.body);
  const folded = fold(`${source.title}\n${body}`);
  const titleGrams = gramsOf(source.title);
  const grams = new Set([...titleGrams, ...gramsOf(body)]);
  return {
    region_id: regionId,
    document_id: source.documentId,
    kind: source.kind,
    title: source.title,
    body,
    folded,
    folded_title: fold(source.title),
    bigrams: [...grams, ...titleGrams.map(titleTerm), ...marks(source, regionId)],
    organisation_id: source.organisationId,
    section: source.section,
    process_stage: source.processStage,
    published_on: source.publishedOn,
  };
};

/** 写入或更新若干篇，与办事同在一个事务里，公开之后立刻搜得到。 */
export const indexDocuments = async (
  tx: Transaction,
  regionId: string,
  sources: readonly SearchSource[],
): Promise<void> => {
  for (let start = 0; start < sources.length; start += BATCH) {
    const rows = sources.slice(start, start + BATCH).map((source) => documentRow(source, regionId));
    await tx`
      insert into search_documents (region_id, document_id, kind, title, body, folded, folded_title,
        bigrams, organisation_id, section, process_stage, published_on)
      select r.region_id, r.document_id, r.kind, r.title, r.body, r.folded, r.folded_title,
        array(select jsonb_array_elements_text(r.bigrams)), r.organisation_id, r.section,
        r.process_stage, r.published_on
      from jsonb_to_recordset(${tx.json(rows)}) as r (region_id text, document_id text, kind text,
        title text, body text, folded text, folded_title text, bigrams jsonb, organisation_id text,
        section text, process_stage text, published_on date)
      on conflict (region_id, document_id) do update set kind = excluded.kind, title = excluded.title,
        body = excluded.body, folded = excluded.folded, folded_title = excluded.folded_title,
        bigrams = excluded.bigrams, organisation_id = excluded.organisation_id,
        section = excluded.section, process_stage = excluded.process_stage,
        published_on = excluded.published_on`;
  }
};

/** 按现有的公开信息和目录重建一个县的索引；不再公开的一并去掉。返回篇数。 */
export const reindex = async (
  tx: Transaction,
  regionId: string,
  ports: ReindexPorts,
): Promise<number> => {
  const notices = await ports.publishedNotices(tx, regionId);
  const entries = await ports.catalogueEntries(tx, regionId);
  const sources = [...notices, ...entries];
  const kept = sources.map((source) => source.documentId);
  await tx`
    delete from search_documents
    where region_id = ${regionId} and document_id <> all (${kept}::text[])`;
  await indexDocuments(tx, regionId, sources);
  return sources.length;
};
