-- 三资登记（合同、资产、资源）、村（居）民的提问、向乡镇（街道）的反映、到期与超期的提醒。
create table village_register_entries (
  region_id text not null,
  entry_id uuid not null,
  idempotency_key uuid,
  organisation_id text not null,
  kind text not null,
  name text not null,
  counterpart text not null,
  counterpart_kind text not null,
  amount_fen bigint,
  location text not null,
  method text not null,
  state text not null,
  starts_on date,
  ends_on date,
  note text not null,
  is_public boolean not null,
  version int not null default 1,
  recorded_by uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  position int not null default 0,
  primary key (region_id, entry_id),
  foreign key (region_id, organisation_id) references organisations (region_id, organisation_id),
  check (starts_on is null or ends_on is null or starts_on <= ends_on)
);
create index on village_register_entries (region_id, organisation_id, kind, created_at, position);
create index on village_register_entries (region_id, idempotency_key);
create index village_register_terms on village_register_entries (region_id, ends_on) where state = 'active';

create table village_questions (
  region_id text not null,
  question_id uuid not null,
  idempotency_key uuid,
  organisation_id text not null,
  notice_id uuid not null,
  account_id uuid not null,
  text text not null,
  asked_at timestamptz not null,
  due_on date not null,
  answer text,
  answered_at timestamptz,
  answered_by uuid,
  is_public boolean not null default false,
  version int not null default 1,
  primary key (region_id, question_id),
  unique (region_id, idempotency_key),
  foreign key (region_id, organisation_id) references organisations (region_id, organisation_id),
  foreign key (region_id, notice_id) references notices (region_id, notice_id),
  foreign key (region_id, account_id) references accounts (region_id, account_id),
  check (not is_public or answer is not null)
);
create index on village_questions (region_id, organisation_id, asked_at desc);
create index on village_questions (region_id, notice_id) where is_public;
create index on village_questions (region_id, account_id, asked_at desc);
create index village_questions_waiting on village_questions (region_id, due_on) where answer is null;

create table village_reports (
  region_id text not null,
  report_id uuid not null,
  idempotency_key uuid,
  organisation_id text not null,
  township_id text not null,
  notice_id uuid,
  account_id uuid not null,
  kind text not null,
  content text not null,
  reported_at timestamptz not null,
  outcome text,
  is_publication_ordered boolean not null default false,
  conclusion text not null default '',
  concluded_at timestamptz,
  concluded_by uuid,
  version int not null default 1,
  primary key (region_id, report_id),
  unique (region_id, idempotency_key),
  foreign key (region_id, organisation_id) references organisations (region_id, organisation_id),
  foreign key (region_id, township_id) references organisations (region_id, organisation_id),
  foreign key (region_id, notice_id) references notices (region_id, notice_id),
  foreign key (region_id, account_id) references accounts (region_id, account_id)
);
create index on village_reports (region_id, township_id, reported_at desc);
create index on village_reports (region_id, account_id, reported_at desc);

-- 每个提醒只发一次：主键即去重。is_passed 是漏跑时越过的较轻一档。
create table village_alarms (
  region_id text not null references regions,
  subject_id uuid not null,
  alarm text not null,
  due_on date not null,
  is_passed boolean not null default false,
  raised_at timestamptz not null,
  primary key (region_id, subject_id, alarm, due_on)
);

do $$
declare t text;
begin
  foreach t in array array['village_register_entries', 'village_questions', 'village_reports', 'village_alarms']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy officials_update on %I as restrictive for update using (is_official()) with check (is_official())', t);
    execute format('create policy officials_delete on %I as restrictive for delete using (is_official())', t);
  end loop;
end $$;

create policy county on village_register_entries
  using (region_id = app_region() and (is_official() or is_public))
  with check (region_id = app_region() and is_official());
-- 提问的人看得到自己的；公开了的人人看得到；只能以自己的名义提。
create policy county on village_questions
  using (region_id = app_region() and (is_official() or is_public or account_id::text = app_account()))
  with check (region_id = app_region() and (is_official() or account_id::text = app_account()));
create policy county on village_reports
  using (region_id = app_region() and (is_official() or account_id::text = app_account()))
  with check (region_id = app_region() and (is_official() or account_id::text = app_account()));
create policy county on village_alarms
  using (region_id = app_region() and app_scope() = 'system')
  with check (region_id = app_region() and app_scope() = 'system');

create policy village_register_files on attachments for select
  using (region_id = app_region() and village_record_id is not null and exists (
    select 1 from village_register_entries e
    where e.region_id = attachments.region_id and e.entry_id = attachments.village_record_id and e.is_public));

grant select, insert, update, delete on village_register_entries to minglan_app;
grant select, insert, update on village_questions, village_reports to minglan_app;
grant select, insert on village_alarms to minglan_app;
