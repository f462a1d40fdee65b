alter table billing_payment add column fee bigint;
alter table billing_payment add column fee_currency char(3);
comment on column billing_payment.fee is 'What the provider keeps for it, in the smallest coin of fee_currency; null while that is not known';
