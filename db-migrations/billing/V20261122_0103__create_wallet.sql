create table billing_wallet (
    account_id uuid primary key references account (id),
    available bigint not null check (available >= 0),
    held bigint not null check (held >= 0),
    opened_at timestamp with time zone not null
);
comment on table billing_wallet is 'Credits of one account as the ledger adds them up; its row is the lock under which they move';
create table billing_lot (
    id uuid primary key,
    account_id uuid not null references account (id),
    source varchar(12) not null,
    reference varchar(160) not null,
    granted bigint not null check (granted > 0),
    remaining bigint not null check (remaining >= 0),
    held bigint not null check (held >= 0),
    granted_at timestamp with time zone not null,
    expires_at timestamp with time zone,
    check (remaining + held <= granted)
);
create index billing_lot_of_account on billing_lot (account_id, expires_at);
create index billing_lot_by_reference on billing_lot (reference);
comment on table billing_lot is 'Credits that came together and end together';
create table billing_hold (
    id uuid primary key,
    account_id uuid not null references account (id),
    action varchar(60) not null,
    reference varchar(80) not null,
    live boolean,
    quantity integer not null check (quantity > 0),
    included integer not null check (included between 0 and quantity),
    credits bigint not null check (credits >= 0),
    state varchar(10) not null,
    done integer default 0 not null check (done between 0 and quantity),
    held_at timestamp with time zone not null,
    settled_at timestamp with time zone,
    unique (account_id, action, reference, live)
);
create index billing_hold_by_state on billing_hold (state, held_at);
comment on table billing_hold is 'What an action set aside until it is known whether it succeeded';
comment on column billing_hold.done is 'How many of the quantity were paid for';
comment on column billing_hold.live is 'True while held or captured, null once released: so that one reference is never paid twice and may be tried again';
create table billing_hold_lot (
    hold_id uuid not null references billing_hold (id),
    lot_id uuid not null references billing_lot (id),
    account_id uuid not null references account (id),
    amount bigint not null check (amount > 0),
    primary key (hold_id, lot_id)
);
create index billing_hold_lot_of_account on billing_hold_lot (account_id);
comment on table billing_hold_lot is 'Which credits a hold set aside';
create table billing_use (
    account_id uuid not null references account (id),
    action varchar(60) not null,
    per varchar(8) not null,
    began_at timestamp with time zone not null,
    included integer default 0 not null check (included >= 0),
    total integer default 0 not null check (total >= 0),
    primary key (account_id, action, per, began_at)
);
comment on table billing_use is 'How often an action was done or set aside in a span of time: in all, and as part of the plan';
create table billing_hold_use (
    hold_id uuid not null references billing_hold (id),
    account_id uuid not null references account (id),
    per varchar(8) not null,
    began_at timestamp with time zone not null,
    primary key (hold_id, per)
);
create index billing_hold_use_of_account on billing_hold_use (account_id);
comment on table billing_hold_use is 'In which spans of time a hold counts';
