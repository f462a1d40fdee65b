-- The back office reads the newest work, of one type or of all, and counts what ended lately.
create index work_item_by_creation on work_item (created_at);
create index work_item_by_type on work_item (type, created_at);
create index work_item_by_ending on work_item (state, changed_at);
