-- Retrospectives. What people wrote is in sealed columns (state, body) that open with the pseudonym key only; row_key, channel and person are keyed
-- pseudonyms: of the session's code, of the team's channel, and of a person. Times say when the bot has to do something by itself.
create table retrospectives (
  row_key    text    not null primary key,
  channel    text    not null,
  version    integer not null,
  state      blob    not null,
  due_at     integer null,
  delete_at  integer not null,
  changed_at integer not null
);

create index retrospectives_due on retrospectives (due_at);
create index retrospectives_delete on retrospectives (delete_at);

-- Which seat in a session is whose, so that people find theirs again. What was written in it is not here, and no card points to a seat.
create table retrospective_seats (
  person  text    not null,
  row_key text    not null,
  seat    blob    not null,
  at      integer not null,
  primary key (person, row_key)
) without rowid;

create index retrospective_seats_session on retrospective_seats (row_key);

-- What was agreed and approved. It stays when the session is deleted.
create table retrospective_actions (
  id         text    not null primary key,
  channel    text    not null,
  outcome    text    not null,
  check_at   integer null,
  asked_at   integer null,
  body       blob    not null,
  changed_at integer not null
);

create index retrospective_actions_channel on retrospective_actions (channel);
create index retrospective_actions_check on retrospective_actions (check_at);

-- Who offered to carry an action, so that they alone can be asked how it goes.
create table retrospective_carriers (
  id     text    not null primary key,
  person text    not null,
  at     integer not null
) without rowid;

create table retrospective_summaries (
  row_key text    not null primary key,
  channel text    not null,
  body    blob    not null,
  at      integer not null
);

create index retrospective_summaries_channel on retrospective_summaries (channel, at);
