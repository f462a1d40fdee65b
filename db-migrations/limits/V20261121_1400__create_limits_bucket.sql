create table limits_bucket (
    id varchar(64) primary key,
    state bytea,
    expires_at bigint not null default 0
);
create index limits_bucket_by_expiry on limits_bucket (expires_at);
comment on table limits_bucket is 'Shared: who asked how often, by keyed hash of account or IP address; columns and state are those of Bucket4j, expires_at is milliseconds since 1970';
