-- What the bot must remember of a person: their choices and when they were nudged. Never a word they wrote.
-- person and thread are keyed pseudonyms; without the key they point to nobody.
create table people (
  person       text    not null primary key,
  consent      text    not null,
  language     text    not null,
  paused_until integer null,
  changed_at   integer not null
) without rowid;

create table nudges (
  person text    not null,
  thread text    null,
  kind   text    not null,
  cue    text    null,
  wrong  integer not null default 0,
  at     integer not null
);

create index nudges_person on nudges (person, at);
create index nudges_thread on nudges (thread, at);

create table wrong_calls (
  person text    not null,
  kind   text    not null,
  times  integer not null,
  primary key (person, kind)
) without rowid;
