-- Entries are added, never changed. The two exceptions name themselves for the length of their transaction, and even
-- then what the chain covers stays as it is. H2 knows triggers only as Java classes of the running process, so there
-- the chain alone tells of a change.
create function audit_entry_guard() returns trigger language plpgsql as $$
declare
    path text := coalesce(current_setting('facet.audit_path', true), '');
begin
    if tg_op = 'DELETE' and path = 'retention' then
        return old;
    end if;
    if tg_op = 'UPDATE' and path = 'erasure'
        and (new.sequence, new.happened_at, new.what, new.actor_seal, new.subject_seal, new.previous, new.hash)
          = (old.sequence, old.happened_at, old.what, old.actor_seal, old.subject_seal, old.previous, old.hash) then
        return new;
    end if;
    raise exception 'entries of the audit log are only ever added';
end $$;

create trigger audit_entry_only_grows before update or delete on audit_entry
    for each row execute function audit_entry_guard();
create trigger audit_entry_is_not_emptied before truncate on audit_entry
    for each statement execute function audit_entry_guard();
