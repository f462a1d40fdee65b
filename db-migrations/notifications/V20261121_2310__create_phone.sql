create table notifications_phone (
    account_id uuid primary key references account (id),
    sealed_content bytea not null,
    proved_at timestamp with time zone,
    stopped_at timestamp with time zone,
    code_until timestamp with time zone,
    tries integer not null,
    check (tries >= 0)
);
comment on table notifications_phone is 'The telephone number somebody wants text messages on, and a code on its way to one; both sealed';
