import { createHash } from 'node:crypto';
import type { AppendAudit } from '../platform/audit';
import type { Database, Transaction } from '../platform/database/database';
import { systemScope } from '../platform/database/scope';

/** 一份评估报告。 */
export interface Assessment {
  readonly version: number;
  readonly assessedOn: string;
  readonly text: string;
}

export interface AssessmentTask {
  readonly regionId: string;
  readonly assessedOn: string;
  readonly at: Date;
  readonly correlationId: string;
  /** 由县名和版本写成报告。 */
  readonly compose: (
    tx: Transaction,
    county: { readonly name: string; readonly version: number },
  ) => Promise<string>;
}

/** 写一份新版本的评估报告，连同审计存下；存下的不能改、不能删。没有这个县时为 null。 */
export const recordAssessment = (
  database: Database,
  appendAudit: AppendAudit,
  { regionId, assessedOn, at, correlationId, compose }: AssessmentTask,
): Promise<Assessment | null> =>
  database.write(systemScope(regionId), async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext('minglan-assessment'), hashtext(${regionId}))`;
    const [county] = await tx<{ name: string; version: number }[]>`
      select r.name, 1 + (select count(*)::int from privacy_assessments a
        where a.region_id = r.region_id) as version
      from regions r where r.region_id = ${regionId}`;
    if (!county) return null;
    const { version } = county;
    const text = await compose(tx, county);
    const sha256 = createHash('sha256').update(text).digest('hex');
    await tx`
      insert into privacy_assessments (region_id, version, assessed_on, content, sha256, recorded_at)
      values (${regionId}, ${version}, ${assessedOn}, ${tx.json({ text })}, ${sha256}, ${at})`;
    await appendAudit(tx, {
      ...{ regionId, actorId: null, act: 'assessPrivacy', at, correlationId },
      ...{ subjectKind: 'privacyAssessment', subjectId: String(version) },
      data: { sha256 },
    });
    return { version, assessedOn, text };
  });
