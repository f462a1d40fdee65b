create table billing_difference (
    id uuid primary key,
    found_at timestamp with time zone not null,
    provider varchar(20) not null,
    touched varchar(12) not null,
    ref varchar(120) not null,
    what varchar(200) not null,
    mended boolean not null
);
create index billing_difference_by_time on billing_difference (found_at);
comment on table billing_difference is 'Shared: where our books and a payment provider''s differed, and whether that could be mended';
