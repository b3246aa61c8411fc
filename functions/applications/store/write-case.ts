import type { Transaction } from '../../platform/database/database';
import type { Application, ApplicationEvent } from '../domain/application';
import type { ReplyChange } from '../domain/decision';
import type { ActOutcome } from '../domain/outcome-of-act';
import { transitionOf } from '../domain/workflow';
import type { NewApplication, NewAttachment, Saving } from '../ports';

type JsonValue = Parameters<Transaction['json']>[0];

/** 哪个县的哪一件。 */
export interface CaseRef {
  readonly regionId: string;
  readonly applicationId: string;
}

/** 计数器加一；行锁到事务结束，所以不跳号、不重号。 */
export const nextSerial = async (
  tx: Transaction,
  regionId: string,
  counter: string,
): Promise<number> => {
  const [row] = await tx<{ value: number }[]>`
    insert into counters (region_id, name, value) values (${regionId}, ${counter}, 1)
    on conflict (region_id, name) do update set value = counters.value + 1 returning value`;
  if (!row) throw new Error('counter returned nothing');
  return row.value;
};

/** 拆分出来的一件，替谁办的与原件相同。 */
const copyParties = async (tx: Transaction, child: NewApplication): Promise<void> => {
  await tx`
    insert into application_parties (region_id, application_id, account_id, party, relation, label,
      vault_id, consent_version, evidence_id, since, ended_at, ended_by)
    select region_id, ${child.applicationId}, account_id, party, relation, label,
      vault_id, consent_version, evidence_id, since, ended_at, ended_by
    from application_parties
    where region_id = ${child.regionId} and application_id = ${child.parentId}`;
};

/** 登记一件；防重编号已用过时为 false。 */
export const insertApplication = async (
  tx: Transaction,
  application: NewApplication,
): Promise<boolean> => {
  const row = {
    ...application,
    suggestedIds: [...application.suggestedIds],
    helperIds: [...(application.helperIds ?? [])],
    supportingDepartmentIds: [...application.supportingDepartmentIds],
    tracks: tx.json(application.tracks as unknown as JsonValue),
  };
  const { count } = await tx`insert into applications ${tx(row)} on conflict do nothing`;
  if (count === 1 && application.parentId !== null) await copyParties(tx, application);
  return count === 1;
};

const writeReply = async (
  tx: Transaction,
  { regionId, applicationId }: CaseRef,
  { change, at }: { readonly change: ReplyChange; readonly at: Date },
): Promise<void> => {
  switch (change.kind) {
    case 'discard':
      await tx`
        delete from replies where region_id = ${regionId} and application_id = ${applicationId}`;
      return;
    case 'approve':
      await tx`
        update replies set approved_by = ${change.approvedBy}, replied_on = ${change.repliedOn},
          updated_at = ${at}
        where region_id = ${regionId} and application_id = ${applicationId}`;
      return;
    case 'deliver':
      await tx`
        update replies set replied_on = ${change.repliedOn}, updated_at = ${at}
        where region_id = ${regionId} and application_id = ${applicationId}`;
      return;
    case 'write': {
      const content = {
        ...change.reply,
        attachmentIds: [...change.reply.attachmentIds],
        redactions: tx.json([...change.reply.redactions] as unknown as JsonValue),
        updatedAt: at,
      };
      await tx`
        insert into replies ${tx({ regionId, applicationId, ...content })}
        on conflict (region_id, application_id) do update set ${tx(content)}`;
    }
  }
};

const changedColumns = (tx: Transaction, { event, application }: ActOutcome) => {
  const { supportingDepartmentIds, ...rest } = event.data.change ?? {};
  return {
    ...rest,
    ...(supportingDepartmentIds ? { supportingDepartmentIds: [...supportingDepartmentIds] } : {}),
    ...(event.data.tracks ? { tracks: tx.json(application.tracks as unknown as JsonValue) } : {}),
    version: application.version,
  };
};

const guardedUpdate = async (
  tx: Transaction,
  { regionId, applicationId, version }: Application,
  guard: { readonly outcome: ActOutcome; readonly from: readonly string[] },
): Promise<boolean> => {
  const { count } = await tx`
    update applications set ${tx(changedColumns(tx, guard.outcome))}
    where region_id = ${regionId} and application_id = ${applicationId}
      and version = ${version} and state = any (${[...guard.from]}::text[])`;
  return count === 1;
};

/** 状态与版本守住这一写：别人抢先办过则一行也改不到，返回 false。 */
export const saveDecision = async (
  tx: Transaction,
  application: Application,
  { saving: { decision, outcome }, at }: { readonly saving: Saving; readonly at: Date },
): Promise<boolean> => {
  const { from } = transitionOf(decision.act);
  if (!(await guardedUpdate(tx, application, { outcome, from }))) return false;
  if (decision.reply) await writeReply(tx, application, { change: decision.reply, at });
  return true;
};

/** 放假安排变了，只改期限；其间别人办过则一行也改不到，返回 false。 */
export const saveClock = (
  tx: Transaction,
  application: Application,
  outcome: ActOutcome,
): Promise<boolean> => guardedUpdate(tx, application, { outcome, from: [application.state] });

/** 追加一件事；同一序号只能有一件。 */
export const appendEvent = async (
  tx: Transaction,
  { regionId, applicationId }: CaseRef,
  event: ApplicationEvent,
): Promise<void> => {
  await tx`
    insert into application_events
      (region_id, application_id, seq, kind, at, happened_on, actor_id, actor_name,
       actor_organisation_id, data)
    values (${regionId}, ${applicationId}, ${event.seq}, ${event.kind}, ${event.at},
      ${event.happenedOn}, ${event.actorId}, ${event.actorName}, ${event.actorOrganisationId},
      ${tx.json(event.data as unknown as JsonValue)})`;
};

/** 登记一个上传的附件。 */
export const insertAttachment = async (
  tx: Transaction,
  { regionId, applicationId }: CaseRef,
  { attachment, at }: { readonly attachment: NewAttachment; readonly at: Date },
): Promise<void> => {
  await tx`
    insert into attachments ${tx({ regionId, applicationId, ...attachment, createdAt: at })}`;
};
