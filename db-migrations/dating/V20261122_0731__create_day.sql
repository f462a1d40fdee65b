create table dating_day (
    account_id uuid not null references account (id),
    platform varchar(20) not null,
    logged_on date not null,
    source varchar(12) not null,
    likes_given integer,
    likes integer,
    matches integer,
    conversations integer,
    dates integer,
    counts boolean not null,
    changed_at timestamp with time zone not null,
    primary key (account_id, platform, logged_on, source),
    constraint dating_day_source check (source in ('HAND', 'CSV', 'TINDER', 'HINGE')),
    constraint dating_day_numbers check (likes_given >= 0 and likes >= 0 and matches >= 0 and conversations >= 0 and dates >= 0)
);
create index dating_day_by_day on dating_day (account_id, logged_on);
comment on table dating_day is 'What one day brought somebody on one platform: numbers only, what is not known is empty';
comment on column dating_day.counts is 'Whether this source is the one that counts for the day: one at most does';
