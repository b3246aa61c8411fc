-- 政府信息公开指南：每次更新加一版，旧的留着；各机关各有各的。
create table disclosure_guides (
  region_id text not null references regions,
  organisation_id text not null,
  version int not null check (version > 0),
  fields jsonb not null,
  updated_on date not null,
  saved_by uuid,
  saved_at timestamptz not null,
  primary key (region_id, organisation_id, version),
  foreign key (region_id, organisation_id) references organisations (region_id, organisation_id),
  foreign key (region_id, saved_by) references accounts (region_id, account_id)
);

-- 公开制度：每次修订加一版；停止执行也是一版，写明原因。
create table disclosure_rules (
  region_id text not null references regions,
  rule_id uuid not null,
  version int not null check (version > 0),
  organisation_id text not null,
  title text not null,
  kind text not null,
  document_number text not null default '',
  issued_on date,
  body_markdown text not null,
  withdrawn_on date,
  withdrawal_reason text not null default '',
  updated_on date not null,
  saved_by uuid,
  saved_at timestamptz not null,
  primary key (region_id, rule_id, version),
  foreign key (region_id, organisation_id) references organisations (region_id, organisation_id),
  foreign key (region_id, saved_by) references accounts (region_id, account_id)
);

-- 年度报告：发布的一次冻结不改，更正另出一次。
create table annual_reports (
  region_id text not null references regions,
  organisation_id text not null,
  year int not null check (year between 2019 and 2099),
  edition int not null check (edition > 0),
  state text not null check (state in ('draft', 'published')),
  version int not null default 1,
  content jsonb not null,
  computed jsonb,
  correction_reason text not null default '',
  published_on date,
  published_at timestamptz,
  published_by uuid,
  updated_by uuid,
  updated_at timestamptz not null,
  primary key (region_id, organisation_id, year, edition),
  foreign key (region_id, organisation_id) references organisations (region_id, organisation_id),
  foreign key (region_id, published_by) references accounts (region_id, account_id),
  foreign key (region_id, updated_by) references accounts (region_id, account_id),
  check ((state = 'published') = (published_on is not null and published_at is not null))
);
create unique index annual_reports_one_draft on annual_reports (region_id, organisation_id, year) where state = 'draft';
create index annual_reports_published on annual_reports (region_id, year desc) where state = 'published';

-- 多人申请的信息不转为主动公开的，记下理由。
create table conversion_refusals (
  region_id text not null references regions,
  application_id uuid not null,
  reason text not null,
  decided_by uuid not null,
  decided_at timestamptz not null,
  primary key (region_id, application_id),
  foreign key (region_id, application_id) references applications (region_id, application_id),
  foreign key (region_id, decided_by) references accounts (region_id, account_id)
);

do $$
declare t text;
begin
  foreach t in array array['disclosure_guides', 'disclosure_rules', 'annual_reports', 'conversion_refusals'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy officials_insert on %I as restrictive for insert with check (is_official())', t);
  end loop;
end $$;
create policy county on disclosure_guides
  using (region_id = app_region()) with check (region_id = app_region());
create policy county on disclosure_rules
  using (region_id = app_region()) with check (region_id = app_region());
create policy county on annual_reports
  using (region_id = app_region() and (state = 'published' or is_official()))
  with check (region_id = app_region());
create policy officials_update on annual_reports as restrictive for update
  using (is_official() and state = 'draft') with check (is_official());
create policy county on conversion_refusals
  using (region_id = app_region() and is_official())
  with check (region_id = app_region() and is_official());
grant select, insert on disclosure_guides, disclosure_rules, conversion_refusals to minglan_app;
grant select, insert, update on annual_reports to minglan_app;
