-- Work may wait for somebody outside without holding a worker, and be woken by them.
alter table work_item add column resting boolean default false not null;
alter table work_item add column woken boolean default false not null;
comment on column work_item.resting is 'It was begun and waits for somebody outside';
comment on column work_item.woken is 'What it is about to wait for has happened meanwhile';
