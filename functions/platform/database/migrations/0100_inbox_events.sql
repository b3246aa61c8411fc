-- 站内消息也记着讲的是哪一类事，点开才知道去哪里；以前的记作“新消息”，按角色去。
alter table inbox_messages add column event text not null default 'general';
