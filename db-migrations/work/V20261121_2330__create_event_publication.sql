create table event_publication (
    id uuid primary key,
    listener_id varchar(512) not null,
    event_type varchar(512) not null,
    serialized_event varchar(4000) not null,
    publication_date timestamp(9) with time zone not null,
    completion_date timestamp(9) with time zone,
    status varchar(20),
    completion_attempts integer,
    last_resubmission_date timestamp(9) with time zone
);
create index event_publication_by_date on event_publication (publication_date);
create index event_publication_by_completion on event_publication (completion_date);
comment on table event_publication is 'Shared: what one module told another and has not been heard yet; ids, nothing about a person. Its columns are the library''s';
