create table account_identity (
    id uuid primary key,
    account_id uuid not null references account (id),
    provider varchar(20) not null,
    subject_index varchar(43) not null,
    sealed_label bytea not null,
    linked_at timestamp with time zone not null,
    unique (provider, subject_index)
);
create index account_identity_by_account on account_identity (account_id);
comment on table account_identity is 'With whom an account is signed in to other than by password. The provider''s name for the person is kept as a keyed hash, the label people know it by is sealed';
