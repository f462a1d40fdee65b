create table dating_vote (
    id uuid primary key,
    account_id uuid not null references account (id),
    token_hash varchar(64) not null unique,
    sealed_token bytea not null,
    created_at timestamp with time zone not null,
    ends_at timestamp with time zone not null
);
create index dating_vote_by_account on dating_vote (account_id, created_at);
comment on table dating_vote is 'A private link by which friends say which of two photos is better';
create table dating_vote_photo (
    vote_id uuid not null references dating_vote (id) on delete cascade,
    photo_id uuid not null references dating_photo (id) on delete cascade,
    account_id uuid not null references account (id),
    place integer not null,
    primary key (vote_id, photo_id)
);
comment on table dating_vote_photo is 'The photos friends choose from';
create table dating_vote_ballot (
    vote_id uuid not null,
    account_id uuid not null references account (id),
    voter varchar(64) not null,
    network varchar(64) not null,
    first_photo uuid not null,
    second_photo uuid not null,
    better varchar(6) not null,
    cast_at timestamp with time zone not null,
    primary key (vote_id, voter, first_photo, second_photo),
    foreign key (vote_id, first_photo) references dating_vote_photo (vote_id, photo_id) on delete cascade,
    foreign key (vote_id, second_photo) references dating_vote_photo (vote_id, photo_id) on delete cascade,
    check (better in ('FIRST', 'SECOND', 'EQUAL'))
);
comment on table dating_vote_ballot is 'What one friend said about two photos; friends and their networks are known by hashes that mean nothing elsewhere';
