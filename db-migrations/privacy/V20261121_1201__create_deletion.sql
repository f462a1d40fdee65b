create table privacy_deletion (
    account_id uuid primary key references account (id),
    asked_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    begun_at timestamp with time zone,
    check (due_at >= asked_at)
);
create index privacy_deletion_due on privacy_deletion (due_at);
comment on table privacy_deletion is 'Accounts whose owner wants them gone, and when they go; until then it can be taken back';
