-- 每一笔什么时刻接进链里：载入的旧事时刻早，接进链里的时刻晚，凭它看出哪一天该签而没有签章。
-- 已有的各笔记作升级的时刻。
alter table register_entries add column chained_at timestamptz not null default now();

-- 查阅审计时按做的事、对象找（换主密钥等少有的事不必翻遍全部）。
create index audit_entries_by_act on audit_entries (region_id, act, entry_no desc);
create index audit_entries_settings on audit_entries (region_id, entry_no desc) where subject_kind = 'setting';

-- 消息由哪次请求引起，送的时候写进日志，两头对得上。
alter table outbox_messages add column correlation_id text;
