import { createHash } from 'node:crypto';
import type { AppendAudit } from '../platform/audit';
import type { Database, Sql, Transaction } from '../platform/database/database';
import { systemScope, type Scope } from '../platform/database/scope';
import type {
  Assessment,
  AssessmentReads,
  AssessmentRow,
  AssessmentTask,
  Recorded,
} from './ports.assessments';

const columns = (sql: Sql) => sql`
  a.version, a.assessed_on, a.sha256, (select c.display_name from accounts c
    where c.region_id = a.region_id and c.account_id = a.recorded_by) as by_name`;

/** 查阅评估报告；以工作人员身份，限定在一个县。 */
export const assessmentReads = (database: Database): AssessmentReads => {
  const staff = (regionId: string): Scope => ({ regionId, kind: 'staff' });
  return {
    list: (regionId, { before, limit }) =>
      database.read(staff(regionId), async (sql) => {
        const rows = await sql<AssessmentRow[]>`
          select ${columns(sql)} from privacy_assessments a
          where a.region_id = ${regionId} and (${before}::int is null or a.version < ${before})
          order by a.version desc limit ${limit}`;
        return [...rows];
      }),
    find: (regionId, version) =>
      database.read(staff(regionId), async (sql) => {
        const [row] = await sql<(AssessmentRow & { text: string })[]>`
          select ${columns(sql)}, a.content->>'text' as text from privacy_assessments a
          where a.region_id = ${regionId} and a.version = ${version}`;
        return row ?? null;
      }),
  };
};

const latestOf = async (tx: Transaction, regionId: string): Promise<Assessment | null> => {
  const [row] = await tx<Assessment[]>`
    select version, assessed_on, content->>'text' as text from privacy_assessments
    where region_id = ${regionId} order by version desc limit 1`;
  return row ?? null;
};

const insert = async (
  tx: Transaction,
  appendAudit: AppendAudit,
  { task, version, text }: { task: AssessmentTask; version: number; text: string },
): Promise<void> => {
  const { regionId, assessedOn, at, correlationId, byId } = task;
  const sha256 = createHash('sha256').update(text).digest('hex');
  await tx`
    insert into privacy_assessments
      (region_id, version, assessed_on, content, sha256, recorded_at, recorded_by)
    values (${regionId}, ${version}, ${assessedOn}, ${tx.json({ text })}, ${sha256}, ${at}, ${byId})`;
  await appendAudit(tx, {
    ...{ regionId, actorId: byId, act: 'assessPrivacy', at, correlationId },
    ...{ subjectKind: 'privacyAssessment', subjectId: String(version) },
    data: { sha256 },
  });
};

/**
 * 写一份新版本的评估报告，连同审计存下；存下的不能改、不能删。没有这个县时为 null。
 * 当天最新的一份内容相同的，就是那一份，不再存。
 */
export const recordAssessment = (
  database: Database,
  appendAudit: AppendAudit,
  task: AssessmentTask,
): Promise<Recorded | null> =>
  database.write(systemScope(task.regionId), async (tx) => {
    const { regionId, assessedOn, compose } = task;
    await tx`select pg_advisory_xact_lock(hashtext('minglan-assessment'), hashtext(${regionId}))`;
    const [county] = await tx<{ name: string }[]>`
      select name from regions where region_id = ${regionId}`;
    if (!county) return null;
    const latest = await latestOf(tx, regionId);
    if (latest?.assessedOn === assessedOn) {
      const again = await compose(tx, { name: county.name, version: latest.version });
      if (again === latest.text) return { ...latest, isNew: false };
    }
    const version = (latest?.version ?? 0) + 1;
    const text = await compose(tx, { name: county.name, version });
    await insert(tx, appendAudit, { task, version, text });
    return { version, assessedOn, text, isNew: true };
  });
