-- 消息：一件事对一个人只有一条；每条渠道各有一行送达记录；订阅次数、通知方式、微信凭据。
alter table outbox_messages
  alter column account_id drop not null,
  add column event text not null default 'general',
  add column event_key text,
  -- 发给单位邮箱的邮件的地址；送到即清空。
  add column mail_to text,
  add check (account_id is not null or mail_to is not null or dispatched_at is not null);
create unique index outbox_once on outbox_messages (region_id, account_id, event_key)
  nulls not distinct where event_key is not null;

-- waiting 等着送；queued 已交给队列；sending 正在送（先记下再送）；done 送到；inboxOnly 只有站内消息；
-- parked 搁置，等人处理；discarded 有人看过，不再送。
create table message_deliveries (
  region_id text not null references regions,
  delivery_id uuid not null,
  account_id uuid,
  event_key text not null,
  channel text not null check (channel in ('wechat', 'email', 'sms')),
  message_id uuid not null,
  template_id text,
  state text not null default 'waiting'
    check (state in ('waiting', 'queued', 'sending', 'done', 'inboxOnly', 'parked', 'discarded')),
  attempts int not null default 0,
  available_at timestamptz not null,
  reason text,
  created_at timestamptz not null,
  settled_at timestamptz,
  primary key (region_id, delivery_id),
  unique nulls not distinct (region_id, account_id, event_key, channel)
);
create index message_deliveries_waiting on message_deliveries (region_id, available_at)
  where state in ('waiting', 'queued', 'sending');
create index message_deliveries_parked on message_deliveries (region_id, settled_at desc)
  where state = 'parked';

-- 每点一次“允许”可以收一条：granted 允许过几次，used 用掉几次。
create table message_subscriptions (
  region_id text not null references regions,
  account_id uuid not null,
  template_id text not null,
  granted int not null default 0,
  used int not null default 0,
  last_result text not null,
  updated_at timestamptz not null,
  primary key (region_id, account_id, template_id),
  check (used <= granted)
);

-- 本人选的通知方式；号码不在这里，邮箱是工作邮箱。
create table notification_settings (
  region_id text not null references regions,
  account_id uuid not null,
  email text,
  wants_sms boolean not null default false,
  updated_at timestamptz not null,
  primary key (region_id, account_id)
);

-- 微信接口调用凭据，全国一个小程序一份，各进程共用；只有系统读得到。
create table wechat_tokens (
  app_id text primary key,
  value text not null,
  expires_at timestamptz not null
);

do $$
declare t text;
begin
  foreach t in array array['message_deliveries', 'message_subscriptions', 'notification_settings', 'wechat_tokens']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, update, delete on %I to minglan_app', t);
  end loop;
end $$;
create policy county on message_deliveries
  using (region_id = app_region() and app_scope() = 'system')
  with check (region_id = app_region() and app_scope() = 'system');
create policy county on message_subscriptions
  using (region_id = app_region() and (app_scope() = 'system' or account_id::text = app_account()))
  with check (region_id = app_region() and (app_scope() = 'system' or account_id::text = app_account()));
create policy county on notification_settings
  using (region_id = app_region() and (app_scope() = 'system' or account_id::text = app_account()))
  with check (region_id = app_region() and (app_scope() = 'system' or account_id::text = app_account()));
create policy county on wechat_tokens
  using (app_scope() = 'system') with check (app_scope() = 'system');
