create table accounts_failed_sign_in (
    door varchar(64) primary key,
    failures integer not null,
    closed_until timestamp with time zone,
    changed_at timestamp with time zone not null
);
create index accounts_failed_sign_in_by_change on accounts_failed_sign_in (changed_at);
comment on table accounts_failed_sign_in is 'Shared: wrong passwords by blinded account name and by blinded IP address, whether or not there is such an account';
