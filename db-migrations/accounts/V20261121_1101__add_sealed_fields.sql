alter table account add column sealed_email bytea;
alter table account add column email_index varchar(43);
alter table account add column sealed_name bytea;
comment on column account.sealed_email is 'Sealed with the person''s data key; opened by the application only';
comment on column account.email_index is 'Keyed hash of the address, by which it is found';

create table account_name_word (
    account_id uuid not null references account (id),
    word varchar(43) not null,
    primary key (account_id, word)
);
create index account_name_word_by_word on account_name_word (word);
comment on table account_name_word is 'Keyed hashes of the words of a name, by which the back office finds it';
