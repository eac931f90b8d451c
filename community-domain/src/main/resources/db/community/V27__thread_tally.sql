-- How many published threads there are per space, and per space and tag. What counts is the sum of the rows: a change
-- adds a row, so that nobody who posts waits for somebody else, and ThreadTallies adds them up from time to time.
-- Counting the threads themselves took a list's page a fifth of a second at a million posts.
create table thread_tally (
  space_id bigint not null,
  tag_id bigint,  -- null: whatever their tags
  threads bigint not null
);
create index thread_tally_space on thread_tally (space_id, tag_id) include (threads);

insert into thread_tally (space_id, tag_id, threads)
select space_id, null, count(*) from thread where state = 'PUBLISHED' group by space_id
union all
select t.space_id, tt.tag_id, count(*) from thread t join thread_tag tt on tt.thread_id = t.id
where t.state = 'PUBLISHED' group by t.space_id, tt.tag_id;

create function thread_tally_started() returns trigger language plpgsql as $$
begin
  insert into thread_tally (space_id, tag_id, threads)
  select space_id, null, count(*) from added where state = 'PUBLISHED' group by space_id;
  return null;
end $$;
create trigger thread_tally_started after insert on thread
  referencing new table as added
  for each statement execute function thread_tally_started();

-- a thread goes out of the counts where it was and into those where it is
create function thread_tally_changed() returns trigger language plpgsql as $$
begin
  if old.state = 'PUBLISHED' then
    insert into thread_tally (space_id, tag_id, threads)
    select old.space_id, null, -1
    union all
    select old.space_id, tag_id, -1 from thread_tag where thread_id = old.id;
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if new.state = 'PUBLISHED' then
    insert into thread_tally (space_id, tag_id, threads)
    select new.space_id, null, 1
    union all
    select new.space_id, tag_id, 1 from thread_tag where thread_id = new.id;
  end if;
  return new;
end $$;
create trigger thread_tally_changed after update of state, space_id on thread
  for each row when (old.state <> new.state or old.space_id <> new.space_id)
  execute function thread_tally_changed();
-- before: afterwards its tags are gone, and do not know where it was
create trigger thread_tally_removed before delete on thread
  for each row execute function thread_tally_changed();

create function thread_tally_tagged() returns trigger language plpgsql as $$
begin
  insert into thread_tally (space_id, tag_id, threads)
  select t.space_id, a.tag_id, count(*) from added a join thread t on t.id = a.thread_id
  where t.state = 'PUBLISHED' group by t.space_id, a.tag_id;
  return null;
end $$;
create trigger thread_tally_tagged after insert on thread_tag
  referencing new table as added
  for each statement execute function thread_tally_tagged();

create function thread_tally_untagged() returns trigger language plpgsql as $$
begin
  insert into thread_tally (space_id, tag_id, threads)
  select t.space_id, r.tag_id, -count(*) from removed r join thread t on t.id = r.thread_id
  where t.state = 'PUBLISHED' group by t.space_id, r.tag_id;
  return null;
end $$;
create trigger thread_tally_untagged after delete on thread_tag
  referencing old table as removed
  for each statement execute function thread_tally_untagged();

-- a tag that becomes another one
create function thread_tally_retagged() returns trigger language plpgsql as $$
begin
  insert into thread_tally (space_id, tag_id, threads)
  select t.space_id, c.tag_id, sum(c.threads)
  from (select thread_id, tag_id, 1 as threads from added
        union all
        select thread_id, tag_id, -1 from removed) c
  join thread t on t.id = c.thread_id
  where t.state = 'PUBLISHED' group by t.space_id, c.tag_id having sum(c.threads) <> 0;
  return null;
end $$;
create trigger thread_tally_retagged after update on thread_tag
  referencing old table as removed new table as added
  for each statement execute function thread_tally_retagged();
