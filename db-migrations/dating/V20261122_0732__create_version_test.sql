create table dating_version_test (
    id uuid primary key,
    account_id uuid not null references account (id),
    platform varchar(20) not null,
    measure varchar(30) not null,
    versions varchar(400) not null,
    created_at timestamp with time zone not null,
    constraint dating_version_test_measure check (measure in ('MATCHES_PER_LIKE_GIVEN', 'MATCHES_PER_DAY', 'LIKES_PER_DAY'))
);
create index dating_version_test_by_account on dating_version_test (account_id, created_at);
comment on table dating_version_test is 'Which versions of a profile somebody holds against each other, and by what';
