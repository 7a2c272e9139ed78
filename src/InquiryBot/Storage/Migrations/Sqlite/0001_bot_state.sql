-- Where a conversation stands: dialogs and their values, never what people wrote.
-- row_key is a keyed hash of Bot Builder's key, because that holds ids of people and conversations.
create table bot_state (
  row_key    text    not null primary key,
  state      blob    not null,
  etag       text    null,
  changed_at integer not null
) without rowid;

create index bot_state_changed_at on bot_state (changed_at);
