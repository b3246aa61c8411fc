-- 应公开事项：频次、最迟日期、乡镇的样本、各村自己的清单、机关按期公开的事项，以及每一期完成了没有。
alter table obligations
  drop constraint obligations_rhythm_check,
  add constraint obligations_rhythm_check check (rhythm in ('monthly', 'quarterly', 'halfYear', 'yearly', 'anyTime')),
  alter column affairs_kind drop not null,
  add column due_rule text not null default 'periodEnd' check (due_rule in ('periodEnd', 'firstMonthDay', 'monthDay', 'afterEnd')),
  add column due_day int check (due_day between 1 and 1231),
  add column template_item_id text,
  add column focus_topic text,
  add column retired_on date,
  -- 机关的事项由目录得来，按目录条目公开一次即为完成；村的按所选的事项。
  add column fulfilled_by text not null default 'obligation' check (fulfilled_by in ('obligation', 'entry')),
  add constraint obligations_due_day_check2 check ((due_rule = 'periodEnd') = (due_day is null));
create index obligations_by_entry on obligations (region_id, organisation_id, entry_id) where fulfilled_by = 'entry';

-- 乡镇（街道）的样本：本辖区各村（社区）一般应公开的事项。
create table village_list_items (
  region_id text not null,
  township_id text not null,
  item_id text not null,
  title text not null,
  affairs_kind text not null check (affairs_kind in ('party', 'village', 'finance')),
  rhythm text not null check (rhythm in ('monthly', 'quarterly', 'halfYear', 'yearly', 'anyTime')),
  due_rule text not null check (due_rule in ('periodEnd', 'firstMonthDay', 'monthDay', 'afterEnd')),
  due_day int check (due_day between 1 and 1231),
  entry_id text,
  focus_topic text,
  position int not null,
  primary key (region_id, township_id, item_id),
  foreign key (region_id, township_id) references organisations (region_id, organisation_id),
  foreign key (region_id, entry_id) references catalogue_entries (region_id, entry_id)
);
create table village_list_templates (
  region_id text not null,
  township_id text not null,
  version int not null,
  updated_at timestamptz not null,
  updated_by uuid not null,
  primary key (region_id, township_id),
  foreign key (region_id, township_id) references organisations (region_id, organisation_id)
);

-- 一期的首日、末日、最迟公开日；写法与 functions/notices/domain 里的一致，有测试对照。
create function duty_period_first(rhythm text, day date) returns date language sql immutable parallel safe as $$
  select case rhythm
    when 'monthly' then date_trunc('month', day::timestamp)::date
    when 'quarterly' then date_trunc('quarter', day::timestamp)::date
    when 'halfYear' then make_date(extract(year from day)::int, case when extract(month from day) < 7 then 1 else 7 end, 1)
    when 'yearly' then date_trunc('year', day::timestamp)::date
  end
$$;
create function duty_period_months(rhythm text) returns int language sql immutable parallel safe as $$
  select case rhythm when 'monthly' then 1 when 'quarterly' then 3 when 'halfYear' then 6 when 'yearly' then 12 end
$$;
create function duty_period_last(rhythm text, first_day date) returns date language sql immutable parallel safe as $$
  select (first_day::timestamp + make_interval(months => duty_period_months(rhythm)))::date - 1
$$;
create function duty_due_on(rhythm text, due_rule text, due_day int, first_day date) returns date language sql immutable parallel safe as $$
  select case due_rule
    when 'firstMonthDay' then least(first_day + due_day - 1, (first_day::timestamp + interval '1 month')::date - 1)
    -- 第几个月的某日，写成 月×100＋日。
    when 'monthDay' then least((first_day::timestamp + make_interval(months => due_day / 100 - 1))::date + due_day % 100 - 1,
      (first_day::timestamp + make_interval(months => due_day / 100))::date - 1)
    when 'afterEnd' then duty_period_last(rhythm, first_day) + due_day
    else duty_period_last(rhythm, first_day)
  end
$$;
-- “2026年第二季度”“2026年3月”“2026年上半年”“2026年”是哪一期；不是这种频次的写法为空。
create function duty_labelled_first(rhythm text, label text) returns date language sql immutable parallel safe as $$
  select case
    when rhythm = 'yearly' and label ~ '^\d{4}年$' then make_date(left(label, 4)::int, 1, 1)
    when rhythm = 'halfYear' and label ~ '^\d{4}年[上下]半年$'
      then make_date(left(label, 4)::int, case substr(label, 6, 1) when '上' then 1 else 7 end, 1)
    when rhythm = 'quarterly' and label ~ '^\d{4}年第[一二三四]季度$'
      then make_date(left(label, 4)::int, strpos('一二三四', substr(label, 7, 1)) * 3 - 2, 1)
    when rhythm = 'monthly' and label ~ '^\d{4}年([1-9]|1[0-2])月$'
      then make_date(left(label, 4)::int, substring(label from '年(\d+)月')::int, 1)
  end
$$;

-- 各期完成的情形：最早一次公开。公示期满撤下的、已有新规定撤下的，仍算公开过。
create table duty_fulfilments (
  region_id text not null,
  organisation_id text not null,
  obligation_id text not null,
  period_first date not null,
  due_on date not null,
  published_on date not null,
  notice_id uuid not null,
  is_readable boolean not null,
  affairs_kind text,
  section text,
  primary key (region_id, organisation_id, obligation_id, period_first)
);
create index duty_fulfilments_due on duty_fulfilments (region_id, due_on);

create function refresh_duty(county text, organisation text, obligation text) returns void language sql as $$
  delete from duty_fulfilments f
  where f.region_id = county and f.organisation_id = organisation and f.obligation_id = obligation;
  insert into duty_fulfilments
  select distinct on (p.first_day) b.region_id, b.organisation_id, b.obligation_id, p.first_day,
    duty_due_on(b.rhythm, b.due_rule, b.due_day, p.first_day), n.published_on, n.notice_id,
    n.state = 'published', b.affairs_kind, e.section
  from obligations b
  join notices n on n.region_id = b.region_id and n.organisation_id = b.organisation_id
    and n.published_on is not null
    and case b.fulfilled_by when 'entry' then n.entry_id = b.entry_id else n.obligation_id = b.obligation_id end
  cross join lateral (select coalesce(
    case when b.fulfilled_by = 'obligation' and n.obligation_period is not null
      then coalesce(duty_labelled_first(b.rhythm, n.obligation_period), 'infinity'::date) end,
    duty_period_first(b.rhythm, n.published_on - case b.due_rule when 'afterEnd' then b.due_day else 0 end)) as first_day) p
  left join catalogue_entries e on e.region_id = b.region_id and e.entry_id = b.entry_id
  where b.region_id = county and b.organisation_id = organisation and b.obligation_id = obligation
    and b.rhythm <> 'anyTime' and p.first_day <> 'infinity'::date
    and duty_period_last(b.rhythm, p.first_day) >= b.starts_on
    and (b.retired_on is null or duty_period_last(b.rhythm, p.first_day) <= b.retired_on)
    and (n.state = 'published' or n.state = 'takenDown' and exists (
      select 1 from notice_takedowns t where t.region_id = n.region_id and t.notice_id = n.notice_id
        and t.ground in ('expired', 'superseded')))
  order by p.first_day, n.state = 'published' desc, n.published_on, n.notice_id;
$$;

create function notice_fulfils_duty() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.obligation_id is not null
    and old.obligation_id is distinct from new.obligation_id and old.published_on is not null then
    perform refresh_duty(old.region_id, old.organisation_id, old.obligation_id);
  end if;
  if new.obligation_id is not null then
    perform refresh_duty(new.region_id, new.organisation_id, new.obligation_id);
  end if;
  if new.entry_id is not null then
    perform refresh_duty(b.region_id, b.organisation_id, b.obligation_id) from obligations b
    where b.region_id = new.region_id and b.organisation_id = new.organisation_id
      and b.entry_id = new.entry_id and b.fulfilled_by = 'entry';
  end if;
  return null;
end $$;
create trigger notices_fulfil_on_insert after insert on notices
  for each row when (new.published_on is not null and (new.obligation_id is not null or new.entry_id is not null))
  execute function notice_fulfils_duty();
create trigger notices_fulfil_on_update after update of state, published_on, obligation_id, obligation_period, entry_id on notices
  for each row when (new.published_on is not null and (new.obligation_id is not null or old.obligation_id is not null or new.entry_id is not null))
  execute function notice_fulfils_duty();

create function takedown_keeps_duty() returns trigger language plpgsql as $$
begin
  perform refresh_duty(n.region_id, n.organisation_id, b.obligation_id) from notices n
  join obligations b on b.region_id = n.region_id and b.organisation_id = n.organisation_id
    and (b.obligation_id = n.obligation_id or b.fulfilled_by = 'entry' and b.entry_id = n.entry_id)
  where n.region_id = new.region_id and n.notice_id = new.notice_id;
  return null;
end $$;
create trigger takedowns_keep_duty after insert on notice_takedowns
  for each row execute function takedown_keeps_duty();

create function obligation_changed() returns trigger language plpgsql as $$
begin
  perform refresh_duty(new.region_id, new.organisation_id, new.obligation_id);
  return null;
end $$;
create trigger obligations_changed after insert or update on obligations
  for each row execute function obligation_changed();

-- 提醒：同一对象、同一档、同一到期日只登记一次；漏跑时较轻的几档记作已过。
create table duty_alarms (
  region_id text not null references regions,
  subject text not null,
  alarm text not null,
  due_on date not null,
  raised_at timestamptz not null,
  is_passed boolean not null default false,
  primary key (region_id, subject, alarm, due_on)
);

do $$
declare
  t text;
  county text;
begin
  foreach t in array array['village_list_items', 'village_list_templates', 'duty_fulfilments'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy county on %I using (region_id = app_region()) with check (region_id = app_region())', t);
    execute format('create policy officials_insert on %I as restrictive for insert with check (is_official())', t);
    execute format('create policy officials_update on %I as restrictive for update using (is_official()) with check (is_official())', t);
    execute format('create policy officials_delete on %I as restrictive for delete using (is_official())', t);
    execute format('grant select, insert, update, delete on %I to minglan_app', t);
  end loop;
  for county in select region_id from regions loop
    perform set_config('app.region', county, true), set_config('app.scope', 'system', true);
    perform refresh_duty(b.region_id, b.organisation_id, b.obligation_id) from obligations b where b.region_id = county;
  end loop;
end $$;

alter table duty_alarms enable row level security;
alter table duty_alarms force row level security;
create policy county on duty_alarms
  using (region_id = app_region() and is_official())
  with check (region_id = app_region() and app_scope() = 'system');
grant select, insert on duty_alarms to minglan_app;
