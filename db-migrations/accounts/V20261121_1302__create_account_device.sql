create table account_device (
    account_id uuid not null references account (id),
    device_index varchar(43) not null,
    first_seen_at timestamp with time zone not null,
    seen_at timestamp with time zone not null,
    primary key (account_id, device_index)
);
create index account_device_by_time on account_device (seen_at);
comment on table account_device is 'Browsers an account has been signed in to from, as keyed hashes of a random cookie; those of one browser in two accounts do not match';
