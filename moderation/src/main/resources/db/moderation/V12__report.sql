-- What reports need beside what is written down already.

-- When agents were online or away; whoever is now has a row without an end.
create table agent_presence (
  id        bigint generated always as identity primary key,
  member_id bigint not null references member on delete cascade,
  presence  text not null check (presence in ('ONLINE', 'AWAY')),
  since     timestamptz not null,
  until     timestamptz check (until >= since)
);
create unique index agent_presence_now on agent_presence (member_id) where until is null;
create index agent_presence_since on agent_presence (since);

insert into agent_presence (member_id, presence, since)
select member_id, presence, presence_since from agent where presence <> 'OFFLINE';

-- What a period knows of: what was done in it or later.
create index follow_up_done on follow_up (done_at) where done_at is not null;
create index flag_resolved on flag (resolved_at) where resolution <> 'OPEN';
create index conversation_rating_rated on conversation_rating (rated_at);
