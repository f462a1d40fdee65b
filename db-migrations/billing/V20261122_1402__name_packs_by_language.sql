create table billing_pack_text (
    pack varchar(20) not null references billing_pack (code),
    language varchar(8) not null,
    name varchar(40) not null,
    primary key (pack, language)
);
comment on table billing_pack_text is 'Shared: what packs are called, by language; every pack has an English name, which stands in where a language has none';
insert into billing_pack_text (pack, language, name) select code, 'en', name from billing_pack;
insert into billing_pack_text (pack, language, name)
select code, 'de', case code when 'small' then 'Klein' when 'medium' then 'Mittel' else 'Groß' end from billing_pack
where (code = 'small' and name = 'Small') or (code = 'medium' and name = 'Medium') or (code = 'large' and name = 'Large');
-- Until no older version runs any more, the column stays.
alter table billing_pack alter column name drop not null;
comment on column billing_pack.name is 'Not read any more: billing_pack_text';
