create table billing_plan_text (
    plan varchar(20) not null references billing_plan (code),
    language varchar(8) not null,
    name varchar(40) not null,
    line varchar(120) not null,
    primary key (plan, language)
);
comment on table billing_plan_text is 'Shared: what plans are called and for whom they are, by language; every plan has an English name, which stands in where a language has none';
insert into billing_plan_text (plan, language, name, line) select code, 'en', name, '' from billing_plan;
update billing_plan_text set line = 'A little of everything, to see what it does for you.' where plan = 'free';
update billing_plan_text set line = 'For your next tattoo, from the idea to the appointment.' where plan = 'tattoo-premium';
update billing_plan_text set line = 'Enough of everything to be at your best all month.' where plan = 'pro';
update billing_plan_text set line = 'Everything included, nothing to count.' where plan = 'enterprise';
insert into billing_plan_text (plan, language, name, line)
select code, 'de', name, '' from billing_plan where code in ('free', 'tattoo-premium', 'pro', 'enterprise');
update billing_plan_text set name = 'Gratis', line = 'Von allem ein wenig, damit du siehst, was es dir bringt.' where plan = 'free' and language = 'de';
update billing_plan_text set line = 'Für dein nächstes Tattoo, von der Idee bis zum Termin.' where plan = 'tattoo-premium' and language = 'de';
update billing_plan_text set line = 'Genug von allem, um dich den ganzen Monat von deiner besten Seite zu zeigen.' where plan = 'pro' and language = 'de';
update billing_plan_text set line = 'Alles enthalten, nichts zu zählen.' where plan = 'enterprise' and language = 'de';
-- Until no older version runs any more, the column stays.
alter table billing_plan alter column name drop not null;
comment on column billing_plan.name is 'Not read any more: billing_plan_text';
