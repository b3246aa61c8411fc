// 写入一部分公开信息和它们的检索行；几个同时运行，各写序号相间的一份。
import { parentPort, workerData } from 'node:worker_threads';
import postgres from 'postgres';
import { importFunctions } from '../../functions/launcher/typescript.mjs';
import { copyInto, copyLine } from './copy-rows.mjs';
import { noticeWriter, region } from './county.mjs';

const batch = 200;
/** @type {{ url: string, total: number, first: number, every: number }} */
const { url, total, first, every } = workerData;

/** @typedef {import('./county.mjs').SyntheticNotice} Notice */

/** @param {Notice} notice */
const noticeLine = (notice) => {
  const at = `${notice.publishedOn}T02:00:00Z`;
  return copyLine([
    ...[region, notice.noticeId, `MH-${notice.index}`, notice.organisationId, notice.entryId],
    ...[notice.section, notice.affairsKind, notice.processStage, notice.title, notice.summary],
    ...[notice.body, '[{"name":"公示期","value":"7天"}]', notice.publishedOn, 7],
    ...[notice.publishedOn, 'published', at, notice.publishedOn, at, at],
    notice.hasAttachment ? 1 : 0,
  ]);
};

/** @param {Notice} notice */
const attachmentLine = (notice) =>
  copyLine([
    ...[region, notice.attachmentId, notice.noticeId, '明细表.xlsx'],
    ...['application/vnd.ms-excel', 20480, `${notice.publishedOn}T02:00:00Z`],
  ]);

const { documentRow } = await importFunctions('search/document-row.ts');

/** 检索行由产品自己的函数算出。 @param {Notice} notice */
const documentLine = (notice) => {
  const { title, body, organisationId, section, processStage, publishedOn, attachmentText } =
    notice;
  const row = documentRow(
    {
      ...{ documentId: notice.noticeId, kind: 'notice', title, body: `${notice.summary}\n${body}` },
      ...{ organisationId, section, processStage, publishedOn, key: `索引号：MH-${notice.index}` },
      attachments: attachmentText === '' ? [] : [{ fileName: '明细表.xlsx', text: attachmentText }],
    },
    region,
  );
  return copyLine([
    ...[row.region_id, row.document_id, row.kind, row.title, row.body, row.folded],
    ...[row.folded_title, row.folded_head, row.attached, row.folded_attached],
    ...[row.attached_names, row.attached_starts.map(String), row.bigrams],
    ...[row.organisation_id, row.section, row.process_stage, row.published_on, row.shape],
  ]);
};

// 写入者是管理账户：不受行级安全与触发器之累。
const sql = postgres(url, { max: 3, connection: { session_replication_role: 'replica' } });
const [notices, attachments, documents] = await Promise.all([
  copyInto(
    sql,
    `notices (region_id, notice_id, index_number, organisation_id, entry_id, section, affairs_kind,
      process_stage, title, summary, body_markdown, content_elements, produced_on, publicity_days,
      publicity_until, state, published_at, published_on, created_at, updated_at, attachment_count)`,
  ),
  copyInto(
    sql,
    `attachments (region_id, attachment_id, notice_id, file_name, media_type, byte_size, created_at)`,
  ),
  copyInto(
    sql,
    `search_documents (region_id, document_id, kind, title, body, folded, folded_title, folded_head,
      attached, folded_attached, attached_names, attached_starts, bigrams,
      organisation_id, section, process_stage, published_on, shape)`,
  ),
]);
const write = noticeWriter(total);
let pending = /** @type {Notice[]} */ ([]);
const flush = async () => {
  const some = pending;
  pending = [];
  await Promise.all([
    notices.write(some.map(noticeLine).join('')),
    attachments.write(
      some
        .filter((one) => one.hasAttachment)
        .map(attachmentLine)
        .join(''),
    ),
    documents.write(some.map(documentLine).join('')),
  ]);
  parentPort?.postMessage(some.length);
};
for (let index = first; index < total; index += every) {
  pending.push(write(index));
  if (pending.length === batch) await flush();
}
if (pending.length > 0) await flush();
await Promise.all([notices.end(), attachments.end(), documents.end()]);
await sql.end({ timeout: 5 });
