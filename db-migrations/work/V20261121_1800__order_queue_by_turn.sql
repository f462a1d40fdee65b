-- Due work is taken by turn, lowest first (docs/decisions/0018); the library takes the highest priority, which is the
-- turn below zero. Turns outgrow the library's smallint. Daily tasks keep the priority it gives them.
alter table scheduled_tasks alter column priority set data type integer;
update scheduled_tasks set priority = case when task_name = 'work' then 0 else 90 end;
create index scheduled_tasks_by_turn on scheduled_tasks (priority desc, execution_time);

alter table work_item add column turn integer default 0 not null;
create index work_item_by_turn on work_item (account_id, state, turn);
comment on column work_item.turn is 'When it is taken from the queue: after all work with a lower turn';
