import type { Transaction } from '../platform/database/database';
import { documentRow, SHAPE } from './document-row';
import { frequentWords } from './domain/frequent-words';
import type { ReindexPorts, SearchSource } from './ports';

/** 一次写入的篇数，免得一条语句过大。 */
const BATCH = 200;
/** 常见的词从最新的这么多条标题里取。 */
const TITLES = 20_000;

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
        folded_head, attached, folded_attached, attached_names, attached_starts, bigrams,
        organisation_id, section, process_stage, published_on, shape)
      select r.region_id, r.document_id, r.kind, r.title, r.body, r.folded, r.folded_title,
        r.folded_head, r.attached, r.folded_attached,
        array(select jsonb_array_elements_text(r.attached_names)),
        array(select jsonb_array_elements_text(r.attached_starts)::int),
        array(select jsonb_array_elements_text(r.bigrams)),
        r.organisation_id, r.section, r.process_stage, r.published_on, r.shape
      from jsonb_to_recordset(${tx.json(rows)}) as r (region_id text, document_id text, kind text,
        title text, body text, folded text, folded_title text, folded_head text, attached text,
        folded_attached text, attached_names jsonb, attached_starts jsonb, bigrams jsonb,
        organisation_id text, section text, process_stage text, published_on date, shape int)
      on conflict (region_id, document_id) do update set kind = excluded.kind, title = excluded.title,
        body = excluded.body, folded = excluded.folded, folded_title = excluded.folded_title,
        folded_head = excluded.folded_head, attached = excluded.attached,
        folded_attached = excluded.folded_attached, attached_names = excluded.attached_names,
        attached_starts = excluded.attached_starts, bigrams = excluded.bigrams,
        organisation_id = excluded.organisation_id, section = excluded.section,
        process_stage = excluded.process_stage, published_on = excluded.published_on,
        shape = excluded.shape`;
  }
};

/** 从检索里去掉若干篇：撤下、不再公开、公示结束下线的。本来没有的不算错。 */
export const removeDocuments = async (
  tx: Transaction,
  regionId: string,
  documentIds: readonly string[],
): Promise<void> => {
  await tx`
    delete from search_documents
    where region_id = ${regionId} and document_id = any (${[...documentIds]}::text[])`;
};

/** 照现状更新若干篇：sources 里有的写入，没有的去掉。@param documentIds 要更新的各篇 */
export const refreshDocuments = async (
  tx: Transaction,
  regionId: string,
  { documentIds, sources }: { documentIds: readonly string[]; sources: readonly SearchSource[] },
): Promise<void> => {
  const kept = new Set(sources.map(({ documentId }) => documentId));
  const gone = documentIds.filter((id) => !kept.has(id));
  if (gone.length > 0) await removeDocuments(tx, regionId, gone);
  await indexDocuments(tx, regionId, sources);
};

const writeFrequentWords = async (
  tx: Transaction,
  regionId: string,
  sources: readonly SearchSource[],
): Promise<void> => {
  const names = sources.filter(({ kind }) => kind === 'organisation').map(({ title }) => title);
  const titles = sources
    .filter(({ kind }) => kind !== 'organisation')
    .sort((a, b) => ((a.publishedOn ?? '') < (b.publishedOn ?? '') ? 1 : -1))
    .slice(0, TITLES)
    .map(({ title }) => title);
  const rows = frequentWords(titles, names).map((each) => ({ ...each, region_id: regionId }));
  await tx`delete from search_words where region_id = ${regionId}`;
  await tx`
    insert into search_words (region_id, word, documents)
    select r.region_id, r.word, r.documents
    from jsonb_to_recordset(${tx.json(rows)}) as r (region_id text, word text, documents int)`;
};

/** 按现有的公开信息、目录和单位重建一个县的索引；不再公开的一并去掉。返回篇数。 */
export const reindex = async (
  tx: Transaction,
  regionId: string,
  ports: ReindexPorts,
): Promise<number> => {
  const sources: SearchSource[] = [];
  for (const read of ports.sources) sources.push(...(await read(tx, regionId)));
  const kept = sources.map((source) => source.documentId);
  await tx`
    delete from search_documents
    where region_id = ${regionId} and document_id <> all (${kept}::text[])`;
  await indexDocuments(tx, regionId, sources);
  await writeFrequentWords(tx, regionId, sources);
  return sources.length;
};

/** 一个县的检索是不是旧写法写成的（或者还没有），须重建。 */
export const isOutdated = async (tx: Transaction, regionId: string): Promise<boolean> => {
  const [row] = await tx<{ outdated: boolean }[]>`
    select not exists (select 1 from search_documents where region_id = ${regionId})
      or exists (select 1 from search_documents where region_id = ${regionId} and shape <> ${SHAPE})
      as outdated`;
  return row?.outdated ?? true;
};
