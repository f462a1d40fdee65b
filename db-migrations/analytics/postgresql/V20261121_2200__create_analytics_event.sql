create table analytics_event (
    id uuid not null,
    happened_at timestamp with time zone not null,
    name varchar(80) not null,
    product varchar(20),
    account_id uuid references account (id),
    session uuid,
    platform varchar(10),
    properties jsonb not null,
    primary key (happened_at, id),
    check (platform in ('DESKTOP', 'PHONE', 'INSTALLED'))
) partition by range (happened_at);
create index analytics_event_by_name on analytics_event (name, happened_at);
create index analytics_event_by_account on analytics_event (account_id, name, happened_at)
    where account_id is not null;
comment on table analytics_event is 'What people did with Facet; numbers and known words only, of nobody once the account is gone';

-- The months lie in a schema of their own, of which the application knows nothing: it works through analytics_event, whose
-- row-level security holds, and can't reach around it.
create schema facet_months;
create table facet_months.rest partition of analytics_event default;

-- A month that begins takes along what was written to the rest meanwhile.
create function analytics_make_month(month date) returns void language plpgsql
    set search_path = public, pg_temp as $$
declare
    part text := 'm' || to_char(month, 'YYYY_MM');
    first timestamptz := date_trunc('month', month::timestamp) at time zone 'UTC';
    next timestamptz := (date_trunc('month', month::timestamp) + interval '1 month') at time zone 'UTC';
begin
    if to_regclass('facet_months.' || part) is not null then
        return;
    end if;
    execute format('create table facet_months.%I (like public.analytics_event including constraints including indexes)',
        part);
    execute format('with moved as (delete from facet_months.rest where happened_at >= $1 and happened_at < $2 returning *)
        insert into facet_months.%I select * from moved', part) using first, next;
    execute format('alter table public.analytics_event attach partition facet_months.%I for values from (%L) to (%L)',
        part, first, next);
end $$;
revoke execute on function analytics_make_month(date) from public;

-- Called by the application, which owns nothing, and run as the owner. It takes no arguments, so that nobody can ask for
-- more than what the calendar says: months ahead of need, and none older than thirteen months.
create function analytics_keep_months() returns void language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    today timestamp := now() at time zone 'UTC';
    old text;
begin
    for ahead in -1..3 loop
        perform analytics_make_month((date_trunc('month', today) + make_interval(months => ahead))::date);
    end loop;
    for old in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'public.analytics_event'::regclass and c.relname ~ '^m\d{4}_\d{2}$'
        and c.relname < 'm' || to_char(today - interval '13 months', 'YYYY_MM')
    loop
        execute format('drop table facet_months.%I', old);
    end loop;
end $$;

select analytics_keep_months();
