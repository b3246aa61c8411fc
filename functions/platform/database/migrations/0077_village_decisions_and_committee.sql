-- 村（居）务：“四议两公开”的记录、监督委员会名册与履职记录。
-- 一件事一行，每一步一行；决议公开之后，公开的那几步才对访客可见。
create table village_decisions (
  region_id text not null,
  decision_id uuid not null,
  idempotency_key uuid,
  organisation_id text not null,
  matter text not null,
  title text not null,
  is_public boolean not null default false,
  version int not null default 1,
  created_by uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (region_id, decision_id),
  unique (region_id, idempotency_key),
  foreign key (region_id, organisation_id) references organisations (region_id, organisation_id)
);
create index on village_decisions (region_id, organisation_id, updated_at desc);

create table village_decision_stages (
  region_id text not null,
  decision_id uuid not null,
  stage text not null,
  position smallint not null,
  held_on date not null,
  place text not null,
  summary text not null,
  meeting_kind text,
  entitled int,
  present int,
  agreed int,
  opposed int,
  abstained int,
  minutes_ids uuid[] not null default '{}',
  photo_ids uuid[] not null default '{}',
  are_files_public boolean not null default false,
  notice_id uuid,
  is_public boolean not null default false,
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (region_id, decision_id, stage),
  foreign key (region_id, decision_id) references village_decisions (region_id, decision_id),
  foreign key (region_id, notice_id) references notices (region_id, notice_id),
  check (present is null or entitled is null or present <= entitled),
  check (coalesce(agreed, 0) + coalesce(opposed, 0) + coalesce(abstained, 0) <= coalesce(present, 2147483647))
);

create table village_committee_members (
  region_id text not null,
  member_id uuid not null,
  idempotency_key uuid,
  organisation_id text not null,
  account_id uuid,
  name text not null,
  post text not null,
  is_committee_member boolean not null,
  kinship text not null,
  declared_on date,
  has_accounting_skill boolean not null default false,
  term_from date not null,
  term_until date not null,
  left_on date,
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (region_id, member_id),
  unique (region_id, idempotency_key),
  foreign key (region_id, organisation_id) references organisations (region_id, organisation_id),
  foreign key (region_id, account_id) references accounts (region_id, account_id)
);
create index on village_committee_members (region_id, organisation_id);
create unique index village_committee_accounts on village_committee_members (region_id, account_id)
  where left_on is null and account_id is not null;

create table village_supervision_records (
  region_id text not null,
  record_id uuid not null,
  idempotency_key uuid,
  organisation_id text not null,
  kind text not null,
  happened_on date not null,
  content text not null,
  notice_id uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (region_id, record_id),
  unique (region_id, idempotency_key),
  foreign key (region_id, notice_id) references notices (region_id, notice_id),
  foreign key (region_id, organisation_id) references organisations (region_id, organisation_id),
  foreign key (region_id, recorded_by) references accounts (region_id, account_id)
);
create index on village_supervision_records (region_id, organisation_id, happened_on desc);
create index on village_supervision_records (region_id, notice_id) where kind = 'recusal';

-- 村（居）务记录上发生的事，只追加。
create table village_events (
  region_id text not null references regions,
  event_no bigint generated always as identity,
  subject_kind text not null,
  subject_id uuid not null,
  kind text not null,
  at timestamptz not null,
  actor_id uuid,
  data jsonb not null default '{}',
  primary key (region_id, event_no)
);
create index on village_events (region_id, subject_id, event_no);

-- 会议记录、照片、合同扫描件：附件属于哪一件村（居）务记录。
alter table attachments add column village_record_id uuid;
create index on attachments (region_id, village_record_id) where village_record_id is not null;

do $$
declare t text;
begin
  foreach t in array array['village_decisions', 'village_decision_stages', 'village_committee_members',
    'village_supervision_records', 'village_events']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy officials_update on %I as restrictive for update using (is_official()) with check (is_official())', t);
    execute format('create policy officials_delete on %I as restrictive for delete using (is_official())', t);
  end loop;
  foreach t in array array['village_decisions', 'village_decision_stages', 'village_committee_members', 'village_supervision_records']
  loop
    execute format('create policy officials_insert on %I as restrictive for insert with check (is_official())', t);
  end loop;
end $$;

create policy county on village_decisions
  using (region_id = app_region() and (is_official() or is_public))
  with check (region_id = app_region());
create policy county on village_decision_stages
  using (region_id = app_region() and (is_official() or is_public))
  with check (region_id = app_region());
-- 监督委员会的名单、任期、履职次数对外公开。
create policy county on village_committee_members
  using (region_id = app_region() and (is_official() or left_on is null))
  with check (region_id = app_region());
create policy county on village_supervision_records
  using (region_id = app_region()) with check (region_id = app_region());
-- 居民提问也要留痕，所以人人可写；只有工作人员和系统能读。
create policy county on village_events
  using (region_id = app_region() and is_official()) with check (region_id = app_region());

create policy village_decision_files on attachments for select
  using (region_id = app_region() and village_record_id is not null and exists (
    select 1 from village_decision_stages s
    where s.region_id = attachments.region_id and s.decision_id = attachments.village_record_id
      and s.is_public and s.are_files_public
      and attachments.attachment_id = any (s.minutes_ids || s.photo_ids)));

grant select, insert, update, delete on village_decisions, village_decision_stages, village_committee_members,
  village_supervision_records to minglan_app;
grant select, insert on village_events to minglan_app;
grant usage on all sequences in schema public to minglan_app;
