import type { LetterKind } from '@shared/vocabulary/letter-kind';
import type { AppendAudit } from '../platform/audit';
import type { Database, Sql, Transaction } from '../platform/database/database';
import type { BlockEdit } from './domain/template';
import type {
  LetterStaff,
  LoadTemplateEdits,
  StoredTemplate,
  TemplateAct,
  TemplateSession,
  TemplateStore,
} from './ports';

const templates = (sql: Sql, regionId: string, kind: LetterKind | null = null) => sql<
  StoredTemplate[]
>`
  select t.letter_kind as kind, t.blocks, t.version, t.updated_at,
    coalesce(a.display_name, '') as updated_by_name
  from letter_templates t
  left join accounts a on a.region_id = t.region_id and a.account_id = t.updated_by
  where t.region_id = ${regionId} and (${kind}::text is null or t.letter_kind = ${kind})`;

/** 一个县对一种文书的改动；没有改过的为空。 */
export const loadTemplateEdits: LoadTemplateEdits = async (sql, regionId, kind) => {
  const [row] = await sql<{ blocks: BlockEdit[] }[]>`
    select blocks from letter_templates where region_id = ${regionId} and letter_kind = ${kind}`;
  return row?.blocks ?? [];
};

interface Changing {
  readonly tx: Transaction;
  readonly staff: LetterStaff;
  readonly appendAudit: AppendAudit;
}

const save = async (
  { tx, staff, appendAudit }: Changing,
  { kind, blocks, version }: Pick<StoredTemplate, 'kind' | 'blocks' | 'version'>,
  { at, correlationId }: TemplateAct,
): Promise<void> => {
  const { regionId, accountId } = staff;
  await tx`
    insert into letter_templates (region_id, letter_kind, blocks, version, updated_by, updated_at)
    values (${regionId}, ${kind}, ${tx.json(blocks.map((block) => ({ ...block })))}, ${version}, ${accountId}, ${at})
    on conflict (region_id, letter_kind) do update
    set blocks = excluded.blocks, version = excluded.version,
      updated_by = excluded.updated_by, updated_at = excluded.updated_at`;
  await appendAudit(tx, {
    regionId,
    actorId: accountId,
    act: 'saveLetterTemplate',
    subjectKind: 'letterTemplate',
    subjectId: kind,
    correlationId,
    at,
    data: { version, changedBlocks: blocks.map(({ key }) => key).join('、') },
  });
};

const sessionOf = (changing: Changing): TemplateSession => ({
  current: async (kind) => {
    const [row] = await templates(changing.tx, changing.staff.regionId, kind);
    return row ?? null;
  },
  save: (template, act) => save(changing, template, act),
});

/** 文书模板的存取；审计与改动在同一个事务里。 */
export const templateStore = (database: Database, appendAudit: AppendAudit): TemplateStore => ({
  list: ({ regionId, accountId }) =>
    database.read({ regionId, kind: 'staff', accountId }, (sql) => templates(sql, regionId)),
  agencyName: ({ regionId, accountId }) =>
    database.read({ regionId, kind: 'staff', accountId }, async (sql) => {
      const [row] = await sql<{ name: string }[]>`
        select name from organisations
        where region_id = ${regionId} and is_disclosure_office limit 1`;
      return row?.name ?? '本机关';
    }),
  change: ({ regionId, accountId }, work) =>
    database.write({ regionId, kind: 'staff', accountId }, async (tx) => {
      await tx`select pg_advisory_xact_lock(hashtextextended(${`letter-templates/${regionId}`}, 0))`;
      return work(sessionOf({ tx, staff: { regionId, accountId }, appendAudit }));
    }),
});
