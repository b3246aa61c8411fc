import { decisionStages } from '@shared/vocabulary/village';
import type { Fragment, Sql } from '../platform/database/database';
import type { DecisionRow, DecisionStore } from './ports';
import { fileJson, placeJson } from './store.county';

/** 一次至多取这么多件；新的在前。 */
const MOST = 200;

const stagesOf = (sql: Sql) => sql`coalesce((
  select json_agg(json_build_object('stage', s.stage, 'heldOn', s.held_on, 'place', s.place,
      'summary', s.summary, 'meetingKind', s.meeting_kind, 'entitled', s.entitled,
      'present', s.present, 'agreed', s.agreed, 'opposed', s.opposed, 'abstained', s.abstained,
      'minutesIds', s.minutes_ids, 'photoIds', s.photo_ids, 'areFilesPublic', s.are_files_public,
      'isPublic', s.is_public,
      'notice', case when n.notice_id is null then null
        else json_build_object('noticeId', n.notice_id, 'title', n.title) end) order by s.position)
  from village_decision_stages s
  left join notices n on n.region_id = s.region_id and n.notice_id = s.notice_id
  where s.region_id = d.region_id and s.decision_id = d.decision_id), '[]') as stages`;

const decisionsWhere = (sql: Sql, condition: Fragment): Promise<DecisionRow[]> => sql<
  DecisionRow[]
>`
  select d.decision_id, d.version, d.matter, d.title, ${placeJson(sql)} as place, ${stagesOf(sql)},
    coalesce((select json_agg(${fileJson(sql)}) from attachments a
      where a.region_id = d.region_id and a.village_record_id = d.decision_id), '[]') as files
  from village_decisions d
  join organisations o on o.region_id = d.region_id and o.organisation_id = d.organisation_id
  where ${condition} order by d.updated_at desc, d.decision_id limit ${MOST}`;

const saveStage: DecisionStore['saveStage'] = async (tx, at, fields) => {
  const { who, decisionId, stage } = at;
  const row = {
    regionId: who.regionId,
    decisionId,
    stage,
    position: decisionStages.values.indexOf(stage),
    heldOn: fields.heldOn,
    place: fields.place,
    summary: fields.summary,
    meetingKind: fields.meetingKind,
    entitled: fields.entitled,
    present: fields.present,
    agreed: fields.agreed,
    opposed: fields.opposed,
    abstained: fields.abstained,
    areFilesPublic: fields.areFilesPublic,
    noticeId: fields.noticeId,
    recordedBy: who.accountId,
    recordedAt: at.at,
  };
  await tx`
    insert into village_decision_stages ${tx(row)}
    on conflict (region_id, decision_id, stage) do update set ${tx(row)}`;
  await tx`
    update village_decision_stages
    set minutes_ids = ${[...fields.minutesIds]}::uuid[], photo_ids = ${[...fields.photoIds]}::uuid[]
    where region_id = ${who.regionId} and decision_id = ${decisionId} and stage = ${stage}`;
};

/** “四议两公开”记录的存取。 */
export const decisionStore: DecisionStore = {
  ofPlaces: (sql, regionId, organisationIds) =>
    decisionsWhere(
      sql,
      sql`d.region_id = ${regionId} and d.organisation_id = any (${[...organisationIds]}::text[])`,
    ),
  one: async (sql, regionId, decisionId) => {
    const [row] = await decisionsWhere(
      sql,
      sql`d.region_id = ${regionId} and d.decision_id = ${decisionId}`,
    );
    return row ?? null;
  },
  idByKey: async (sql, regionId, key) => {
    const [row] = await sql<{ decisionId: string }[]>`
      select decision_id from village_decisions
      where region_id = ${regionId} and idempotency_key = ${key}`;
    return row?.decisionId ?? null;
  },
  insert: async (tx, decision, { who, at }) => {
    const rows = await tx`
      insert into village_decisions ${tx({
        regionId: who.regionId,
        ...decision,
        createdBy: who.accountId,
        createdAt: at,
        updatedAt: at,
      })}
      on conflict (region_id, idempotency_key) do nothing returning 1`;
    return rows.length > 0;
  },
  touch: async (tx, { regionId, id, version }, { at, isPublic }) => {
    const rows = await tx`
      update village_decisions set version = version + 1, updated_at = ${at},
        is_public = is_public or ${isPublic}
      where region_id = ${regionId} and decision_id = ${id} and version = ${version} returning 1`;
    return rows.length > 0;
  },
  saveStage,
  open: async (tx, { regionId, decisionId }, stages) => {
    await tx`
      update village_decision_stages set is_public = true
      where region_id = ${regionId} and decision_id = ${decisionId}
        and stage = any (${[...stages]}::text[])`;
  },
};
