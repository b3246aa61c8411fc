-- 公开事项标准目录的版本：部门编制、公开办汇总、签发人批准、公布；公布之后只增不改，可以再出新版。
create table catalogue_versions (
  region_id text not null references regions,
  version_id uuid not null,
  number int not null,
  kind text not null check (kind in ('county', 'department', 'township')),
  organisation_id text,
  title text not null,
  state text not null check (state in ('draft', 'submitted', 'merged', 'approved', 'published', 'superseded', 'discarded')),
  sections text[] not null default '{}',
  made_from text not null
    check (made_from in ('empty', 'published', 'loaded', 'import', 'otherCounty', 'countyCatalogue', 'adjustment')),
  source_region_id text references regions,
  base_version_id uuid,
  merged_into uuid,
  reason text not null default '',
  return_reason text not null default '',
  omitted jsonb not null default '[]',
  version int not null default 1,
  created_by uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  submitted_at timestamptz,
  merged_at timestamptz,
  approved_by uuid,
  approved_at timestamptz,
  published_at timestamptz,
  published_on date,
  primary key (region_id, version_id),
  unique (region_id, number),
  foreign key (region_id, organisation_id) references organisations (region_id, organisation_id),
  foreign key (region_id, base_version_id) references catalogue_versions (region_id, version_id),
  foreign key (region_id, merged_into) references catalogue_versions (region_id, version_id),
  check ((kind = 'county') = (organisation_id is null)),
  check (state not in ('published', 'superseded') or (published_at is not null and published_on is not null))
);
-- 一个县、一个乡镇（街道）同一时间只有一个现行的目录。
create unique index catalogue_versions_current on catalogue_versions (region_id, coalesce(organisation_id, ''))
  where state = 'published';

create table catalogue_version_entries (
  region_id text not null,
  version_id uuid not null,
  entry_key text not null check (entry_key ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
  section text not null,
  serial text not null default '',
  category text not null default '',
  item text not null default '',
  content_entry text not null default '',
  extra_levels text[] not null default '{}',
  content_elements text[] not null default '{}',
  legal_basis text not null default '',
  time_limit text not null default '',
  responsible_body text not null default '',
  channels text[] not null default '{}',
  audience text[] not null default '{}',
  disclosure_modes text[] not null default '{}',
  levels text[] not null default '{}',
  format text not null default '',
  oversight_contact text not null default '',
  process_stages text[] not null default '{}',
  item_kind text not null default '',
  compiled_by text,
  position int not null,
  primary key (region_id, version_id, entry_key),
  foreign key (region_id, version_id) references catalogue_versions (region_id, version_id) on delete cascade,
  foreign key (region_id, compiled_by) references organisations (region_id, organisation_id)
);
create index catalogue_version_entries_in_order on catalogue_version_entries (region_id, version_id, position);

create table catalogue_version_events (
  region_id text not null,
  version_id uuid not null,
  seq int not null,
  kind text not null,
  at timestamptz not null,
  actor_id uuid,
  data jsonb not null default '{}',
  primary key (region_id, version_id, seq),
  foreign key (region_id, version_id) references catalogue_versions (region_id, version_id)
);

-- 权责清单与公共服务事项清单：编制目录时逐条对照。exception 写明不列入目录的法定缘由。
create table power_list (
  region_id text not null references regions,
  matter_id text not null,
  list_kind text not null check (list_kind in ('power', 'responsibility', 'publicService')),
  matter_name text not null,
  power_type text not null default '',
  department_name text not null default '',
  organisation_id text,
  exception text not null default '',
  position int not null,
  primary key (region_id, matter_id),
  foreign key (region_id, organisation_id) references organisations (region_id, organisation_id)
);
create index power_list_in_order on power_list (region_id, list_kind, position);

-- 公布的各条留在 catalogue_entries：公众与公开信息用它；停用的仍可读。
alter table catalogue_sections add column local_name text not null default '';
alter table catalogue_entries
  add column content_entry text not null default '',
  add column extra_levels text[] not null default '{}',
  add column format text not null default '',
  add column oversight_contact text not null default '',
  add column process_stages text[] not null default '{}',
  add column item_kind text not null default '',
  add column index_code text not null default '',
  -- 现行内容出自哪一版；由文件载入的为空。
  add column version_id uuid,
  -- 乡镇（街道）自己的目录；县的目录为空。
  add column holder_id text,
  add column compiled_by text,
  add column retired_on date;

-- 门类的代号：二十六领域照国办发〔2019〕54号的次序，县里原有的门类为 27 起，本地增加的为 L01 起。
create function catalogue_section_code(section text) returns text language sql immutable as $$
  select case
    when section ~ '^local-[0-9]{2}$' then 'L' || right(section, 2)
    else coalesce(lpad(array_position(array[
      'urban-planning', 'major-projects', 'public-resource-trading', 'budget', 'work-safety', 'taxation',
      'land-expropriation', 'housing-expropriation', 'affordable-housing', 'dilapidated-housing', 'environment',
      'culture', 'legal-services', 'poverty-alleviation', 'disaster-relief', 'food-drug', 'urban-enforcement',
      'employment', 'social-insurance', 'social-assistance', 'elderly-care', 'household-registration',
      'farm-subsidies', 'compulsory-education', 'health', 'municipal-services', 'village-affairs',
      'township-affairs', 'department-information'], section)::text, 2, '0'), '99')
  end
$$;

-- 索引号在第一次进入目录时编定，此后不变；号用过不再用。
create function number_catalogue_entry() returns trigger language plpgsql as $$
declare
  serial int;
begin
  if new.index_code <> '' then return new; end if;
  select e.index_code into new.index_code from catalogue_entries e
    where e.region_id = new.region_id and e.entry_id = new.entry_id;
  if found then return new; end if;
  insert into counters (region_id, name, value)
    values (new.region_id, 'catalogue-code-' || catalogue_section_code(new.section), 1)
    on conflict (region_id, name) do update set value = counters.value + 1
    returning value into serial;
  new.index_code := catalogue_section_code(new.section) || '-' || lpad(serial::text, greatest(4, length(serial::text)), '0');
  return new;
end $$;

do $$
declare
  county text;
begin
  for county in select region_id from regions loop
    perform set_config('app.region', county, true), set_config('app.scope', 'system', true);
    update catalogue_entries e set index_code = n.code
    from (select entry_id, catalogue_section_code(section) || '-' ||
        lpad((row_number() over (partition by section order by position, entry_id))::text, 4, '0') as code
      from catalogue_entries where region_id = county) n
    where e.region_id = county and e.entry_id = n.entry_id;
    insert into counters (region_id, name, value)
      select county, 'catalogue-code-' || catalogue_section_code(section), count(*) from catalogue_entries
      where region_id = county group by section;
  end loop;
end $$;

create trigger number_catalogue_entry before insert on catalogue_entries
  for each row execute function number_catalogue_entry();
create unique index catalogue_entries_index_code on catalogue_entries (region_id, index_code);
create index catalogue_entries_of_holder on catalogue_entries (region_id, holder_id, section, position)
  where retired_on is null;

do $$
declare t text;
begin
  foreach t in array array['catalogue_versions', 'catalogue_version_entries', 'catalogue_version_events', 'power_list'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy officials_insert on %I as restrictive for insert with check (is_official())', t);
    execute format('create policy officials_update on %I as restrictive for update using (is_official()) with check (is_official())', t);
    execute format('create policy officials_delete on %I as restrictive for delete using (is_official())', t);
    execute format('grant select, insert, update, delete on %I to minglan_app', t);
  end loop;
end $$;
-- 公布过的版本人人可读；编制中的只有工作人员看得到。
create policy county on catalogue_versions
  using (region_id = app_region() and (state in ('published', 'superseded') or is_official()))
  with check (region_id = app_region());
create policy county on catalogue_version_entries
  using (region_id = app_region() and (is_official() or exists (
    select 1 from catalogue_versions v where v.region_id = catalogue_version_entries.region_id
      and v.version_id = catalogue_version_entries.version_id)))
  with check (region_id = app_region());
create policy county on catalogue_version_events
  using (region_id = app_region() and is_official()) with check (region_id = app_region());
create policy county on power_list
  using (region_id = app_region() and is_official()) with check (region_id = app_region());
revoke update, delete on catalogue_version_events from minglan_app;
