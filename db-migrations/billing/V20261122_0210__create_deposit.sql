create table billing_deposit (
    id uuid primary key,
    account_id uuid not null references account (id),
    reference varchar(120) not null unique,
    way varchar(12) not null,
    amount bigint not null check (amount > 0),
    currency char(3) not null,
    appointment_at timestamp with time zone not null,
    provider varchar(20) not null,
    checkout varchar(120),
    charge varchar(120),
    card varchar(120),
    state varchar(12) not null,
    captured bigint not null check (captured >= 0),
    held_until timestamp with time zone,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    version integer not null,
    check (way in ('HOLD', 'CAPTURE', 'SAVED_CARD')),
    check (state in ('OPEN', 'HELD', 'CARD_SAVED', 'UNCONFIRMED', 'DECLINED', 'CAPTURED', 'RELEASED', 'EXPIRED', 'ABANDONED')),
    check (captured <= amount)
);
create index billing_deposit_of_account on billing_deposit (account_id);
create index billing_deposit_by_state on billing_deposit (state, held_until);
comment on table billing_deposit is 'What secures an appointment: held on a card, taken, or to be taken from a card that was kept';
