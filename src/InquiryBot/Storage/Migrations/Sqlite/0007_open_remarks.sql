-- Which message a remark is about and where it stands, so that it follows an edit after a restart and on another instance as well.
-- person and message are keyed pseudonyms. place is sealed with a key that only the platform's id of the person gives, and that is nowhere:
-- it can be opened when the person is heard again, and by nobody else. Rows go when the remark is taken back, or a day after it would have expired.
create table open_remarks (
  id           text    not null primary key,
  person       text    not null,
  message      text    not null,
  place        text    not null,
  at           integer not null,
  appreciation integer not null,
  noticed      integer not null
) without rowid;

create index open_remarks_message on open_remarks (person, message);
create index open_remarks_at on open_remarks (at);
