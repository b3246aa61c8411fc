-- 公开信息的全流程：公开属性、保密审查、公开审查、签发、更正、撤下、澄清、解读。
alter table notices drop constraint notices_state_check;
alter table notices
  add constraint notices_state_check check (state in ('draft', 'submitted', 'confidentialityReview', 'disclosureReview',
    'signOff', 'returned', 'published', 'filed', 'takenDown', 'discarded')),
  add column kind text not null default 'general'
    check (kind in ('general', 'policyDocument', 'interpretation', 'clarification')),
  add column document_number text not null default '',
  add column changed_on date,
  add column attribute text check (attribute in ('proactive', 'onRequest', 'withheld')),
  add column attribute_ground text,
  add column attribute_reason text not null default '',
  add column attribute_reviewed_on date,
  add column follows_id uuid,
  add column progress jsonb,
  add column clarification jsonb,
  add column interpretation_duty jsonb,
  add column interpretation jsonb,
  add column catalogue_version_id uuid,
  add column publish_by date,
  add column submitted_at timestamptz,
  add column confidentiality_review jsonb,
  add column disclosure_review jsonb,
  add column signed_by uuid,
  add column signed_at timestamptz,
  add column pending_correction jsonb,
  add column revision int not null default 1;

drop index notices_unpublished;
create index notices_unpublished on notices (region_id, organisation_id, updated_at desc)
  where state in ('draft', 'submitted', 'confidentialityReview', 'disclosureReview', 'signOff', 'returned');
create index notices_in_review on notices (region_id, state, updated_at)
  where state in ('confidentialityReview', 'disclosureReview', 'signOff');
create index notices_filed on notices (region_id, organisation_id, attribute_reviewed_on) where state = 'filed';
create index notices_following on notices (region_id, follows_id) where follows_id is not null;

-- 更正之前的原文：已隐去个人信息，人人可读；信息撤下之后不再可读。
create table notice_revisions (
  region_id text not null,
  notice_id uuid not null,
  revision int not null,
  title text not null,
  summary text not null,
  body_markdown text not null,
  content_elements jsonb not null,
  finance jsonb,
  published_at timestamptz not null,
  superseded_at timestamptz not null,
  reason text not null,
  checksum text not null default '',
  primary key (region_id, notice_id, revision),
  foreign key (region_id, notice_id) references notices (region_id, notice_id)
);

-- 撤下的说明：人人可读，只有标题、索引号和缘由，没有内容。
create table notice_takedowns (
  region_id text not null,
  notice_id uuid not null,
  organisation_id text not null,
  index_number text not null,
  title text not null,
  ground text not null,
  explanation text not null,
  taken_down_on date not null,
  primary key (region_id, notice_id),
  foreign key (region_id, notice_id) references notices (region_id, notice_id)
);

do $$
declare t text;
begin
  foreach t in array array['notice_revisions', 'notice_takedowns'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy officials_insert on %I as restrictive for insert with check (is_official())', t);
    execute format('create policy officials_update on %I as restrictive for update using (is_official()) with check (is_official())', t);
    execute format('create policy officials_delete on %I as restrictive for delete using (is_official())', t);
    execute format('grant select, insert, update, delete on %I to minglan_app', t);
  end loop;
end $$;
create policy county on notice_revisions
  using (region_id = app_region() and exists (select 1 from notices n
    where n.region_id = notice_revisions.region_id and n.notice_id = notice_revisions.notice_id))
  with check (region_id = app_region());
create policy county on notice_takedowns
  using (region_id = app_region()) with check (region_id = app_region());
