-- Which key the names in this database were made with. The fingerprint says nothing about the key itself.
create table pseudonym_key (
  one         integer not null primary key check (one = 1),
  fingerprint text    not null,
  since       integer not null
);

-- Whose private conversation a state is about, so that all of a person's rows can be found by their pseudonym. Null in channels.
alter table bot_state add column person text null;
create index bot_state_person on bot_state (person);
