-- 登记链：每个县的事件与审计按落定的先后一笔接一笔，每一笔记着前一笔的散列；只由触发器写，应用角色只能读。

-- RFC 8785 的数：与 JavaScript 写出的一样。整数走 canonical_json 里的近路。
create function canonical_number(plain text) returns text
language plpgsql immutable strict parallel safe
set extra_float_digits = 1
as $$
declare
  double constant float8 := plain::float8;
  shown numeric;
  shorter numeric;
  digits text;
  whole int;
begin
  if double = 0 then return '0'; end if;
  if abs(double) < 1e-6 then return regexp_replace(double::text, 'e-0*', 'e-'); end if;
  shown := trim_scale(double::text::numeric);
  if abs(double) < 9007199254740992 then return shown::text; end if;
  -- 恰在两数正中、最短的写法，JavaScript 取，数据库不取；再短一位读回来仍是它的，取短的。
  whole := length(abs(shown)::text);
  loop
    digits := rtrim(abs(shown)::text, '0');
    shorter := round(shown, length(digits) - 1 - whole);
    exit when length(digits) < 2 or abs(shorter) > 1.7976931348623157e308::numeric;
    exit when shorter::float8 <> double;
    shown := shorter;
  end loop;
  if abs(double) < 1e21 then return shown::text; end if;
  return case when double < 0 then '-' else '' end || left(digits, 1)
    || case when length(digits) > 1 then '.' || substr(digits, 2) else '' end || 'e+' || whole - 1;
end $$;

-- 键按 UTF-16 排：U+E000 以上、U+FFFF 以下的字排在增补平面的字后面。不写 strict，才并得进用它的语句。
create function canonical_key_order(key text) returns text
language sql immutable parallel safe
return case when octet_length(key) = char_length(key) then key
  else regexp_replace(replace(key, U&'\+10FFFF', U&'\+10FFFF\0001'), U&'([\E000-\FFFF])', U&'\+10FFFF' || '\1', 'g') end;

-- RFC 8785 的规范 JSON：键有先后，没有空白；字符串与数的写法与 JavaScript 的 JSON.stringify 相同。
-- 每记一笔都要写一次，所以只用一条小语句排好键，其余逐项接上：一条大语句光是准备就要慢一倍。
create function canonical_json(value jsonb) returns text
language plpgsql immutable strict parallel safe
as $$
declare
  written text := '';
  plain text;
  key text;
  item jsonb;
begin
  case jsonb_typeof(value)
  when 'object' then
    foreach key in array array(
      select k from jsonb_object_keys(value) k order by canonical_key_order(k) collate "C")
    loop
      item := value -> key;
      written := written || ',' || to_json(key)::text || ':'
        || case jsonb_typeof(item) when 'string' then item::text else canonical_json(item) end;
    end loop;
    return '{' || substr(written, 2) || '}';
  when 'array' then
    foreach item in array array(select e from jsonb_array_elements(value) e)
    loop
      written := written || ','
        || case jsonb_typeof(item) when 'string' then item::text else canonical_json(item) end;
    end loop;
    return '[' || substr(written, 2) || ']';
  when 'number' then
    plain := value::text;
    if plain ~ '^(0|-?[1-9][0-9]{0,14})$' then return plain; end if;
    return canonical_number(plain);
  else
    return value::text;
  end case;
end $$;

-- source、source_key 指明是哪张表的哪一行；at 是那一行的时刻，供人查看。
-- format 是内容的写法：表上添了列，就是新的写法，以前的仍照以前的写法核对。
create table register_entries (
  region_id text not null,
  position bigint not null,
  source text not null,
  source_key text not null,
  format smallint not null,
  at timestamptz not null,
  entry_hash bytea not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (region_id, position)
);

-- 每天的签章：签的是规范 JSON（县、日、第几笔、链头、签章时刻、密钥、前一张签章的散列）。
create table register_checkpoints (
  region_id text not null references regions,
  day date not null,
  position bigint not null check (position >= 0),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  signed_at timestamptz not null,
  key_id text not null,
  previous text not null check (previous ~ '^[0-9a-f]{64}$'),
  signature text not null,
  primary key (region_id, day)
);

-- 最近一次核对的结果，供审计与公开办查看。
create table register_verifications (
  region_id text not null references regions,
  verified_at timestamptz not null,
  position bigint not null,
  checkpoint_count int not null,
  finding_count int not null,
  primary key (region_id, verified_at)
);

do $$
declare t text;
begin
  foreach t in array array['register_entries', 'register_checkpoints', 'register_verifications'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
  -- 触发器以表的所有者身份接链。
  execute format('create policy register_owner on register_entries to %I using (true) with check (true)', current_user);
end $$;
create policy county on register_entries for select using (region_id = app_region() and is_official());
create policy county on register_checkpoints for select using (region_id = app_region());
create policy seal on register_checkpoints for insert with check (region_id = app_region() and app_scope() = 'system');
create policy county on register_verifications for select using (region_id = app_region() and is_official());
create policy record on register_verifications for insert with check (region_id = app_region() and app_scope() = 'system');
grant select on register_entries to minglan_app;
grant select, insert on register_checkpoints, register_verifications to minglan_app;

create function register_start(region text) returns bytea
language sql immutable strict parallel safe
return sha256(convert_to('minglan-chain-1:' || region, 'UTF8'));

-- 接上一笔：散列 = SHA-256（规范 JSON：这一笔的散列、第几笔、前一笔的散列、县）；返回第几笔。
create function link_register_entry(region text, source text, source_key text, at timestamptz, content text) returns bigint
language plpgsql
as $$
declare
  entry constant bytea := sha256(convert_to(content, 'UTF8'));
  -- 同一个县的几个事务一个接一个地接链；锁到提交为止，所以没有空号。写成式子，省一条语句。
  locked constant text := pg_advisory_xact_lock(7302, hashtext(region));
  place bigint;
  previous bytea;
begin
  select e.position, e.hash into place, previous
  from register_entries e where e.region_id = region order by e.position desc limit 1;
  place := coalesce(place, 0) + 1;
  previous := coalesce(previous, register_start(region));
  insert into register_entries (region_id, position, source, source_key, format, at, entry_hash, previous_hash, hash)
  values (region, place, source, source_key, 1, at, entry, previous,
    sha256(convert_to('{"entry":"' || encode(entry, 'hex') || '","position":' || place
      || ',"previous":"' || encode(previous, 'hex') || '","region":"' || region || '"}', 'UTF8')));
  return place;
end $$;

-- 一列写成规范 JSON 的式子：时刻写到微秒、一律是 UTC，与连接的设置无关。
create function canonical_column(source text, name text) returns text
language sql stable
return (
  select case data_type
    when 'jsonb' then format('canonical_json(r.%I)', name)
    when 'timestamp with time zone' then
      format('to_json(to_char(r.%I at time zone %L, %L))::text', name, 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
    when 'date' then format('to_json(to_char(r.%I, %L))::text', name, 'YYYY-MM-DD')
    when 'integer' then format('r.%I::text', name)
    when 'bigint' then format('r.%I::text', name)
    else format('to_json(r.%I)::text', name)
  end
  from information_schema.columns
  where table_schema = current_schema and table_name = source and column_name = name);

-- 一张表从此进链。columns 由小到大，是内容包含的列；keys 合起来指明县里的哪一行。
-- 内容的写法在 register_content_表名，接链的触发器在 link_表名：谁写的、经哪条路写的，提交时都接上。
create procedure chain_register_source(source text, columns text[], keys text[])
language plpgsql
as $$
declare
  body constant text := (
    select string_agg(format('%L || coalesce(%s, ''null'')',
      case when place = 1 then '' else ',' end || '"' || name || '":', canonical_column(source, name)), ' || ' order by place)
    from unnest(columns) with ordinality c (name, place));
  key constant text := (
    select string_agg(format('new.%I', name), $k$ || '/' || $k$ order by place)
    from unnest(keys) with ordinality k (name, place));
begin
  execute format('create function %I(r %I) returns text language sql stable return %L || %s || %L',
    'register_content_' || source, source, '{"format":1,"row":{', body, '},"source":"' || source || '"}');
  execute format('create function %I() returns trigger language plpgsql security definer
    set search_path = pg_catalog, public set enable_sort = off as %L', 'link_' || source,
    format('declare place constant bigint := link_register_entry(new.region_id, %L, %s::text, new.at, %I(new));
      begin return null; end', source, key, 'register_content_' || source));
  execute format('create constraint trigger register_link after insert on %I deferrable initially deferred
    for each row execute function %I()', source, 'link_' || source);
  execute format('revoke all on function %I from public', 'link_' || source);
end $$;

call chain_register_source('application_events',
  '{actor_id,actor_name,actor_organisation_id,application_id,at,data,happened_on,kind,region_id,seq}', '{application_id,seq}');
call chain_register_source('audit_entries',
  '{act,actor_id,at,correlation_id,data,entry_no,region_id,subject_id,subject_kind}', '{entry_no}');
call chain_register_source('catalogue_version_events',
  '{actor_id,at,data,kind,region_id,seq,version_id}', '{version_id,seq}');
call chain_register_source('notice_events', '{actor_id,at,data,kind,notice_id,region_id,seq}', '{notice_id,seq}');
call chain_register_source('village_events',
  '{actor_id,at,data,event_no,kind,region_id,subject_id,subject_kind}', '{event_no}');
revoke all on function link_register_entry from public;

-- 已有的各行按发生的先后接上。
do $$
declare
  county text;
  earlier record;
begin
  for county in select region_id from regions loop
    perform set_config('app.region', county, true), set_config('app.scope', 'system', true);
    for earlier in
      select 'application_events' as source, application_id || '/' || seq as source_key, at, seq::bigint as no,
        register_content_application_events(t) as content from application_events t where region_id = county
      union all select 'audit_entries', entry_no::text, at, entry_no, register_content_audit_entries(t)
        from audit_entries t where region_id = county
      union all select 'catalogue_version_events', version_id || '/' || seq, at, seq, register_content_catalogue_version_events(t)
        from catalogue_version_events t where region_id = county
      union all select 'notice_events', notice_id || '/' || seq, at, seq, register_content_notice_events(t)
        from notice_events t where region_id = county
      union all select 'village_events', event_no::text, at, event_no, register_content_village_events(t)
        from village_events t where region_id = county
      order by at, source, no
    loop
      perform link_register_entry(county, earlier.source, earlier.source_key, earlier.at, earlier.content);
    end loop;
  end loop;
end $$;
