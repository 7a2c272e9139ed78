-- What a platform delivered and the bot dealt with, for as long as the platform may deliver it again. A keyed hash of the delivery's id, and nothing of what was in it.
create table deliveries (
  delivery text    not null primary key,
  at       integer not null
) without rowid;

create index deliveries_at on deliveries (at);

-- Which people and channels belong to which workspace, all by keyed pseudonyms, so that everything of a workspace can be found when it leaves.
create table organisation_people (
  person       text    not null primary key,
  organisation text    not null,
  since        integer not null
) without rowid;

create index organisation_people_organisation on organisation_people (organisation);

create table organisation_channels (
  channel      text    not null primary key,
  organisation text    not null,
  since        integer not null
) without rowid;

create index organisation_channels_organisation on organisation_channels (organisation);

-- The workspaces that installed the bot in Slack. What is secret, ids included, is encrypted with keys that are not in this database.
create table slack_installs (
  workspace  text    not null primary key,
  secret     blob    not null,
  changed_at integer not null
) without rowid;
