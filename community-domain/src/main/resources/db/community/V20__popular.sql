-- What is popular: counted in people, not in deeds, so that nobody pushes anything alone.

alter table thread add column people double precision not null default 0;

create index post_created on post (created_at);
-- of all votes: imported ones are counted, too
drop index vote_cast;
create index vote_cast on vote (cast_at);

-- Threads whose people have to be counted again.
create table popularity_pending (
  thread_id bigint primary key references thread on delete cascade
);

-- Who did something for a thread since a moment: wrote in it, voted for something in it, or supports
-- it as an idea. Its own
-- author is not among them. Imported votes name nobody; as nobody votes twice for one post, the post
-- with the most of them tells how many people there were at least.
create function thread_people(thread bigint, since timestamptz)
returns table (member_id bigint, newcomer boolean, unnamed bigint) language sql stable as $$
  with standing as (
    select p.id, p.author_id, p.created_at from post p
    where p.thread_id = $1 and p.state = 'PUBLISHED'
  ), deed as (
    select s.author_id as member_id from standing s where s.created_at >= $2
    union
    select v.member_id from standing s join vote v on v.post_id = s.id
    where v.value = 1 and v.cast_at >= $2
      and not exists (select 1 from discounted_vote x
                      where x.post_id = v.post_id and x.voter_id = v.member_id
                        and x.lifted_at is null)
    union
    select i.member_id from idea_vote i where i.thread_id = $1 and i.voted_at >= $2
  )
  select m.id, m.trust_level = 0 and m.reputation < 20, 0::bigint
  from deed join member m on m.id = deed.member_id
  where m.suspended_at is null
    and m.id is distinct from (select t.author_id from thread t where t.id = $1)
  union all
  select null, false, max(votes) from (
    select count(*) as votes from standing s join vote v on v.post_id = s.id
    where v.member_id is null and v.value = 1 and v.cast_at >= $2 group by s.id) counted
  having max(votes) > 0
$$;

-- The same as one number. A newcomer counts half, and all newcomers together at most as much as
-- everybody else and one more: a crowd of fresh accounts moves nothing.
create function people_weight(established bigint, newcomers bigint)
returns double precision language sql immutable as $$
  select $1 + least($2 / 2.0, $1 + 1)
$$;

create function thread_people_weight(thread bigint, since timestamptz)
returns double precision language sql stable as $$
  select people_weight(count(member_id) filter (where not newcomer) + coalesce(sum(unnamed), 0)::bigint,
                       count(member_id) filter (where newcomer))
  from thread_people($1, $2)
$$;

-- The threads with the most people of each period, and the tags that have more than usual; made anew
-- again and again, by whoever finds it due.
create table popularity_run (
  period      text primary key check (period in ('DAY', 'WEEK', 'MONTH', 'YEAR')),
  computed_at timestamptz not null
);
insert into popularity_run values ('DAY', '-infinity'), ('WEEK', '-infinity'),
                                  ('MONTH', '-infinity'), ('YEAR', '-infinity');

create table popular_thread (
  period    text not null references popularity_run,
  thread_id bigint not null references thread on delete cascade,
  persons   integer not null,
  weight    double precision not null,
  primary key (period, thread_id)
);
create index popular_thread_best on popular_thread (period, weight desc, thread_id desc);
create index popular_thread_thread on popular_thread (thread_id);

create table tag_trend (
  period  text not null references popularity_run,
  tag_id  bigint not null references tag on delete cascade,
  persons integer not null,
  usual   double precision not null,
  score   double precision not null,
  primary key (period, tag_id)
);
create index tag_trend_tag on tag_trend (tag_id);
