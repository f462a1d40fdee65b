create table careers_posting (
    id uuid primary key,
    account_id uuid not null references account (id),
    title varchar(200) not null,
    company varchar(200) not null,
    place varchar(200) not null,
    workplace varchar(10),
    seniority varchar(10),
    pay_from decimal(12, 2),
    pay_to decimal(12, 2),
    pay_currency varchar(3),
    pay_period varchar(5),
    origin varchar(10) not null,
    address varchar(2000),
    state varchar(10) not null,
    failure varchar(100),
    words varchar(60000) not null,
    searched varchar(61000) not null,
    print bytea not null,
    demands varchar(60000) not null,
    demands_edition varchar(40) not null,
    added_at timestamp with time zone not null,
    check (pay_from <= pay_to),
    check ((pay_from is null) = (pay_period is null))
);
create index careers_posting_account on careers_posting (account_id, added_at);
comment on table careers_posting is 'Job postings somebody saved, with what was read from them';
comment on column careers_posting.searched is 'Title, company, place and words in lower case';
comment on column careers_posting.print is 'Fingerprint of the words, to find postings that say nearly the same';
comment on column careers_posting.demands is 'Skills it speaks of: between line breaks id:demand, so that they are counted without reading again';
comment on column careers_posting.demands_edition is 'Which edition of skills and rules found them; another one reads again';
