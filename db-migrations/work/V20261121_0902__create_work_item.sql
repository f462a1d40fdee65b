create table work_item (
    id uuid primary key,
    account_id uuid not null references account (id),
    type varchar(80) not null,
    payload varchar(4000) not null,
    subject varchar(80) not null,
    state varchar(12) not null,
    stage varchar(80),
    percent integer not null,
    attempts integer not null,
    cancel_requested boolean not null,
    reason varchar(200),
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    check (state in ('QUEUED', 'RUNNING', 'DONE', 'REFUSED', 'PARKED', 'CANCELLED')),
    check (percent between 0 and 100)
);
create index work_item_by_account on work_item (account_id, created_at);
create index work_item_by_state on work_item (state, created_at);
comment on table work_item is 'Background work as people see it: what was asked for, how far it is, how it ended';
