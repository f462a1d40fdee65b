create table notifications_notification (
    id uuid primary key,
    account_id uuid not null references account (id),
    kind varchar(80) not null,
    sealed_content bytea not null,
    waits_for_digest boolean not null,
    created_at timestamp with time zone not null,
    read_at timestamp with time zone
);
create index notifications_notification_by_account on notifications_notification (account_id, created_at);
create index notifications_notification_by_creation on notifications_notification (created_at);
comment on table notifications_notification is 'What somebody was told; shown at the bell, and perhaps sent by other channels';
