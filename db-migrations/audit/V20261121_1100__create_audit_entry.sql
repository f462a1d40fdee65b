-- Recorded with what it is about, in the same transaction, and moved into the chain right after. So nothing waits for
-- the chain, however many sign in at once.
create table audit_inbox (
    id bigint generated always as identity primary key,
    happened_at timestamp with time zone not null,
    what varchar(80) not null,
    actor uuid,
    address varchar(45),
    device varchar(80),
    subject uuid,
    details varchar(1000000) not null
);
comment on table audit_inbox is 'Shared: entries on their way into the chain';

-- No foreign keys to accounts on purpose: an entry outlives the account it is about, under a pseudonym.
create table audit_entry (
    sequence bigint primary key,
    happened_at timestamp with time zone not null,
    what varchar(80) not null,
    actor uuid,
    address varchar(45),
    device varchar(80),
    actor_salt varchar(32),
    actor_erased_by bigint,
    actor_seal varchar(64) not null,
    subject uuid,
    details varchar(1000000) not null,
    subject_salt varchar(32),
    subject_erased_by bigint,
    subject_seal varchar(64) not null,
    previous varchar(64) not null,
    hash varchar(64) not null
);
create index audit_entry_by_what on audit_entry (what, sequence);
create index audit_entry_by_actor on audit_entry (actor, sequence);
create index audit_entry_by_subject on audit_entry (subject, sequence);
create index audit_entry_by_address on audit_entry (address, sequence);
create index audit_entry_by_time on audit_entry (happened_at);
comment on table audit_entry is 'Shared: who did what, only ever added to; each row''s hash covers the one before';

create table audit_head (
    id smallint primary key check (id = 1),
    sequence bigint not null,
    hash varchar(64) not null,
    anchor_sequence bigint not null,
    anchor_hash varchar(64) not null
);
comment on table audit_head is 'Shared: where the audit chain ends, and the last entry removed when its year was over';
insert into audit_head (id, sequence, hash, anchor_sequence, anchor_hash) values (1, 0, 'beginning', 0, 'beginning');
