-- How people and channels want to be nudged. Never a word anybody wrote; person and channel are keyed pseudonyms.
create table nudge_preferences (
  person      text    not null primary key,
  sensitivity text    not null,
  arrival     text    not null,
  appreciates integer not null,
  quiet_from  integer null,
  quiet_to    integer null,
  time_zone   text    null,
  changed_at  integer not null
) without rowid;

create table channels (
  channel        text    not null primary key,
  purpose        text    not null,
  language       text    not null,
  is_off         integer not null,
  incident_until integer null,
  quiet_from     integer null,
  quiet_to       integer null,
  changed_at     integer not null
) without rowid;

create index channels_incident on channels (incident_until);

-- A nudge counts once it has arrived: a failed one is deleted, and one that was on its way when the program ended stops counting.
alter table nudges add column id text null;
alter table nudges add column state text not null default 'Sent';

create index nudges_state on nudges (state, at);
