create table dating_photo_opinion (
    media_id uuid not null,
    kind varchar(8) not null,
    account_id uuid not null references account (id),
    state varchar(8) not null,
    provider varchar(40),
    model varchar(120),
    sealed_content bytea,
    asked_at timestamp with time zone not null,
    primary key (media_id, kind),
    check (kind in ('REVIEW', 'TAGS')),
    check (state in ('ASKED', 'GIVEN', 'MISSING'))
);
create index dating_photo_opinion_by_account on dating_photo_opinion (account_id);
comment on table dating_photo_opinion is 'What models of other companies said about a photo, sealed with its owner''s key';
