-- The number of a change to Slack's tables that is made beside this one. It takes the place of this file.
select 1;
