-- 依申请公开的全部行为：并行进程、办理结果、更正申请、拆分并件、归档、书面来件。
alter table applications
  alter column account_id drop not null,
  add column registered_by uuid,
  add column applicant_key text not null default '',
  add column matter text not null default 'disclosure',
  add column outcome text,
  add column tracks jsonb not null default '{}',
  add column waiting_for text,
  add column parent_id uuid,
  add column merged_into_id uuid,
  add column archived_on date,
  add foreign key (region_id, registered_by) references accounts (region_id, account_id),
  add foreign key (region_id, parent_id) references applications (region_id, application_id),
  add foreign key (region_id, merged_into_id) references applications (region_id, application_id);
create unique index applications_registered_once on applications (region_id, registered_by, idempotency_key)
  where registered_by is not null;
update applications a set outcome = case a.state
    when 'replied' then (select r.outcome from replies r where r.region_id = a.region_id and r.application_id = a.application_id)
    when 'withdrawn' then '3.6.3' end
  where a.state in ('replied', 'withdrawn');

drop index applications_open;
create index applications_open on applications (region_id, due_on)
  where state not in ('replied', 'abandoned', 'withdrawn', 'merged');

alter table replies
  add column reason text not null default '',
  add column weighing text not null default '',
  add column access_way text not null default '',
  add column special_law text not null default '',
  add column proper_door text not null default '',
  add column earlier_reply_number text not null default '',
  add column redactions jsonb not null default '[]';

-- 发出的文书：正文定稿后不改；姓名只有占位，真名在保险箱里。
create table letters (
  region_id text not null,
  letter_id uuid not null,
  application_id uuid not null,
  kind text not null,
  document_number text not null,
  recipient_kind text not null,
  recipient_label text not null,
  recipient_vault_id uuid,
  is_for_applicant boolean not null,
  document jsonb not null,
  sha256 text not null,
  issued_on date not null,
  issued_by uuid not null,
  issued_at timestamptz not null,
  primary key (region_id, letter_id),
  foreign key (region_id, application_id) references applications (region_id, application_id)
);
create unique index letters_numbered_once on letters (region_id, document_number) where document_number <> '';
create index letters_of_application on letters (region_id, application_id, issued_at);

-- 工作人员之间的意见。
create table case_comments (
  region_id text not null,
  comment_id uuid not null,
  application_id uuid not null,
  author_id uuid not null,
  author_name text not null,
  body text not null,
  at timestamptz not null,
  primary key (region_id, comment_id),
  foreign key (region_id, application_id) references applications (region_id, application_id)
);
create index case_comments_of_application on case_comments (region_id, application_id, at);

-- 不在岗期间由谁代为办理。
create table delegations (
  region_id text not null references regions,
  account_id uuid not null,
  deputy_id uuid not null,
  from_on date not null,
  until_on date not null,
  primary key (region_id, account_id),
  foreign key (region_id, account_id) references accounts (region_id, account_id),
  foreign key (region_id, deputy_id) references accounts (region_id, account_id),
  check (from_on <= until_on and account_id <> deputy_id)
);
create index delegations_of_deputy on delegations (region_id, deputy_id);

do $$
declare t text;
begin
  foreach t in array array['letters', 'case_comments', 'delegations']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;
create policy county on letters
  using (region_id = app_region() and (is_official() or is_for_applicant and exists (
    select 1 from applications a where a.region_id = letters.region_id and a.application_id = letters.application_id)))
  with check (region_id = app_region());
create policy county on case_comments
  using (region_id = app_region() and is_official())
  with check (region_id = app_region() and is_official());
create policy county on delegations
  using (region_id = app_region() and is_official())
  with check (region_id = app_region() and is_official());
grant select, insert on letters, case_comments to minglan_app;
grant select, insert, update, delete on delegations to minglan_app;
create index applications_of_applicant on applications (region_id, applicant_key, submitted_at) where applicant_key <> '';
