create table notifications_device (
    id uuid primary key,
    account_id uuid not null references account (id),
    sealed_content bytea not null,
    endpoint_index varchar(43) not null unique,
    created_at timestamp with time zone not null,
    succeeded_at timestamp with time zone
);
create index notifications_device_by_account on notifications_device (account_id);
comment on table notifications_device is 'Browsers and installed apps that somebody wants push messages on; where they are reached is sealed';
