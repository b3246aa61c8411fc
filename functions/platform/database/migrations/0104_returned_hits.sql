-- 办成了的登录不算在“没有办成”的次数里：先数进去、办成了退回，同时来多少个都数得住。
-- 应用角色碰不到计数表，只能经过这个函数减一；换了时段的不减，减到零为止。
create function return_hits(region text, buckets text[], starts timestamptz[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform set_config('app.region', region, true);
  update rate_windows as known set hits = greatest(known.hits - 1, 0)
  from unnest(buckets, starts) as given (bucket, starts_at)
  where known.region_id = region and known.bucket = given.bucket
    and known.starts_at = given.starts_at;
end $$;
revoke all on function return_hits(text, text[], timestamptz[]) from public;
grant execute on function return_hits(text, text[], timestamptz[]) to minglan_app;
