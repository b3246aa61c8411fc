-- 演示账号的排列：常用的几个在前。
alter table accounts add column position int not null default 0;
