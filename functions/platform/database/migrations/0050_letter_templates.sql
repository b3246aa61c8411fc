-- 各县改过的文书模板：一种文书一行，只存改动的段；没有行的用样本。改动的经过在审计里。
create table letter_templates (
  region_id text not null references regions,
  letter_kind text not null,
  blocks jsonb not null,
  version integer not null check (version > 0),
  updated_by uuid not null,
  updated_at timestamptz not null,
  primary key (region_id, letter_kind),
  foreign key (region_id, updated_by) references accounts (region_id, account_id)
);

alter table letter_templates enable row level security;
alter table letter_templates force row level security;
create policy county on letter_templates
  using (region_id = app_region()) with check (region_id = app_region());
-- 居民办事（如提交申请得回执）也要按模板写文书，所以人人可读；只有工作人员和系统能改。
create policy officials_insert on letter_templates as restrictive for insert with check (is_official());
create policy officials_update on letter_templates as restrictive for update using (is_official()) with check (is_official());
create policy officials_delete on letter_templates as restrictive for delete using (is_official());
grant select, insert, update, delete on letter_templates to minglan_app;
