-- The number 3 belongs to the tables of nudging and its settings.
select 1;
