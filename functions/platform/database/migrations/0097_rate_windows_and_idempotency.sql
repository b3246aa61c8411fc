-- 限次的计数：只有散列，没有地址、账号；丢了不要紧，所以不写日志（unlogged）。
create unlogged table rate_windows (
  region_id text not null,
  bucket text not null,
  starts_at timestamptz not null,
  hits int not null,
  primary key (region_id, bucket)
);
create index rate_windows_age on rate_windows (region_id, starts_at);

alter table rate_windows enable row level security;
alter table rate_windows force row level security;
create policy county on rate_windows
  using (region_id = app_region()) with check (region_id = app_region());

-- 应用角色碰不到这张表，只能经过这个函数加一；按名字排好再加，几个请求不会互相等死。
create function count_hits(region text, buckets text[], starts timestamptz[]) returns int[]
language plpgsql security definer set search_path = public, pg_temp as $$
declare counted int[];
begin
  perform set_config('app.region', region, true);
  if not exists (select 1 from regions where region_id = region) then return null; end if;
  with asked as (
    select bucket, starts_at, place
    from unnest(buckets, starts) with ordinality as given (bucket, starts_at, place)
    order by bucket
  ), added as (
    insert into rate_windows as known (region_id, bucket, starts_at, hits)
    select region, bucket, starts_at, 1 from asked
    on conflict (region_id, bucket) do update
    set hits = case when known.starts_at = excluded.starts_at then known.hits + 1 else 1 end,
        starts_at = excluded.starts_at
    returning bucket, hits
  )
  select array_agg(added.hits order by asked.place) into counted
  from asked join added using (bucket);
  if random() < 0.001 then
    delete from rate_windows where region_id = region and starts_at < starts[1] - interval '1 day';
  end if;
  return counted;
end $$;
revoke all on function count_hits(text, text[], timestamptz[]) from public;
grant execute on function count_hits(text, text[], timestamptz[]) to minglan_app;

-- 一次提交的钥匙：同一把钥匙只办一次。应答用钥匙本身推出的密钥加密，库里没有钥匙，看不到内容；留二十四小时。
create table idempotency_keys (
  region_id text not null,
  account_id uuid not null,
  key_hash bytea not null,
  endpoint text not null,
  request_hash bytea not null,
  created_at timestamptz not null,
  reply bytea,
  primary key (region_id, account_id, key_hash),
  foreign key (region_id, account_id) references accounts (region_id, account_id) on delete cascade
);
create index idempotency_keys_age on idempotency_keys (region_id, created_at);

alter table idempotency_keys enable row level security;
alter table idempotency_keys force row level security;
create policy county on idempotency_keys
  using (region_id = app_region()) with check (region_id = app_region());
grant select, insert, update, delete on idempotency_keys to minglan_app;

-- 服务器自己看得出结构是不是最新的。
grant select on schema_migrations to minglan_app;
