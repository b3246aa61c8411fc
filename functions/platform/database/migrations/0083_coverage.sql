-- 机关公开信息的及时：按最迟公开日统计。
create index notices_publish_by on notices (region_id, publish_by) where publish_by is not null;
create index notices_publish_by_of_body on notices (region_id, organisation_id, publish_by) where publish_by is not null;
