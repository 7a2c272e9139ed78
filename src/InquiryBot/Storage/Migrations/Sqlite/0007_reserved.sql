-- This number is kept for a script that comes from elsewhere; nothing to do.
select 1;
