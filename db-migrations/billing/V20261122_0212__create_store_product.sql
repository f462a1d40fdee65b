create table billing_store_product (
    product varchar(120) primary key,
    plan varchar(20) references billing_plan (code),
    pack varchar(20) references billing_pack (code),
    yearly boolean default false not null,
    check (plan is null or pack is null),
    check (plan is not null or pack is not null)
);
comment on table billing_store_product is 'Shared: what products of the app stores stand for here';
insert into billing_store_product values ('facet_tattoo_premium_month', 'tattoo-premium', null, false);
insert into billing_store_product values ('facet_tattoo_premium_year', 'tattoo-premium', null, true);
insert into billing_store_product values ('facet_pro_month', 'pro', null, false);
insert into billing_store_product values ('facet_pro_year', 'pro', null, true);
insert into billing_store_product values ('facet_pack_small', null, 'small', false);
insert into billing_store_product values ('facet_pack_medium', null, 'medium', false);
insert into billing_store_product values ('facet_pack_large', null, 'large', false);
