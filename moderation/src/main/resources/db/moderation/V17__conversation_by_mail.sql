-- Which way the words of a private conversation came. Earlier ones were all written on its page.

alter table conversation_line
  add column via text not null default 'PAGE' check (via in ('PAGE', 'MAIL'));
