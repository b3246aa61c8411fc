-- 一条信息发到了哪些渠道：只增不改，记错的另记一条说明。
create table notice_channels (
  region_id text not null,
  notice_id uuid not null,
  channel_no int not null,
  channel text not null,
  released_on date not null,
  place text not null default '',
  address text not null default '',
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (region_id, notice_id, channel_no),
  foreign key (region_id, notice_id) references notices (region_id, notice_id)
);
alter table notice_channels enable row level security;
alter table notice_channels force row level security;
create policy county on notice_channels
  using (region_id = app_region() and exists (select 1 from notices n
    where n.region_id = notice_channels.region_id and n.notice_id = notice_channels.notice_id))
  with check (region_id = app_region());
create policy officials_insert on notice_channels as restrictive for insert with check (is_official());
grant select, insert on notice_channels to minglan_app;

-- 文件公开后，解读最迟哪天公开；同时公开了解读的、不用解读的为空。
alter table notices add column interpret_by date;
create index notices_awaiting_interpretation on notices (region_id, interpret_by)
  where state = 'published' and interpret_by is not null;
