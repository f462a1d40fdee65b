create table billing_booking (
    id uuid primary key,
    account_id uuid references account (id),
    reference varchar(160) not null unique,
    kind varchar(40) not null,
    booked_at timestamp with time zone not null
);
create index billing_booking_of_account on billing_booking (account_id, booked_at);
comment on table billing_booking is 'What moved credits or money, once for each reference; only ever added to. Without an account: of somebody who left, kept as the law wants';
create table billing_entry (
    booking_id uuid not null references billing_booking (id),
    account_id uuid references account (id),
    pot varchar(20) not null,
    unit varchar(6) not null,
    amount bigint not null check (amount <> 0),
    primary key (booking_id, pot, unit)
);
create index billing_entry_of_account on billing_entry (account_id, unit, pot);
comment on table billing_entry is 'The two or more sides of a booking: in each unit they add to zero. Units are CREDIT or a currency, in its smallest coin';
