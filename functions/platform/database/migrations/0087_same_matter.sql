-- 村（居）务公开与政府信息公开的同一事项互相指着，内容对得上。
alter table notices add column mirrors_id uuid;
create index notices_mirroring on notices (region_id, mirrors_id) where mirrors_id is not null;
