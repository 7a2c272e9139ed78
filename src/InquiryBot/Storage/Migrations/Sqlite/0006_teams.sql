-- Which team a channel is of, so that all of a team's settings can be found when the bot leaves it. A keyed pseudonym; null where there are no teams.
alter table channels add column team text null;
create index channels_team on channels (team);
