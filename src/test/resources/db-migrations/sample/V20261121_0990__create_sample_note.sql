create table sample_note (
    id uuid primary key,
    account_id uuid not null references account (id),
    words varchar(200) not null
);
comment on table sample_note is 'A note of the product that only tests have';
