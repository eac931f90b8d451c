package org.parley.ops.bench.generate;

import java.util.List;

/** All tables that a community is written into. */
final class Tables {

  final Table member;
  final Table memberRole;
  final Table memberGroup;
  final Table memberGroupMember;
  final Table trustStanding;
  final Table space;
  final Table tag;
  final Table follow;
  final Table thread;
  final Table threadTag;
  final Table post;
  final Table revision;
  final Table vote;
  final Table acceptance;
  final Table expertAcceptance;
  final Table reputation;
  final Table searchText;

  Tables(Loading loading) {
    member =
        Table.emptied(
            "member",
            "id, name, display_name, email, email_confirmed_at, password_hash, location, joined_at,"
                + " last_seen_at, reputation, trust_level",
            loading);
    memberRole = Table.emptied("member_role", "member_id, role", loading);
    memberGroup = Table.emptied("member_group", "id, name, title", loading);
    memberGroupMember = Table.emptied("member_group_member", "group_id, member_id", loading);
    trustStanding = Table.emptied("trust_standing", "member_id, since", loading);
    space =
        Table.emptied(
            "space", "id, slug, name, description, color, position, access, group_id", loading);
    tag = Table.emptied("tag", "id, name, description, description_html", loading);
    follow = Table.emptied("follow", "member_id, target, target_id, followed_at", loading);
    thread =
        Table.emptied(
            "thread",
            "id, type, title, slug, space_id, author_id, accepted_post_id, score, answer_count,"
                + " view_count, hot, people, last_post_no, excerpt, created_at, last_activity_at,"
                + " last_actor_id",
            loading);
    threadTag = Table.emptied("thread_tag", "thread_id, tag_id, position", loading);
    post =
        Table.emptied(
            "post",
            "id, thread_id, number, kind, parent_id, author_id, body, html, renderer, score,"
                + " created_at",
            loading);
    revision =
        Table.emptied(
            "post_revision", "post_id, number, title, body, tags, editor_id, edited_at", loading);
    vote = Table.emptied("vote", "id, post_id, member_id, value, cast_at", loading);
    acceptance = Table.emptied("acceptance", "post_id, member_id, accepted_at", loading);
    expertAcceptance =
        Table.emptied("expert_acceptance", "thread_id, post_id, accepted_by, accepted_at", loading);
    reputation =
        Table.standing(
            "reputation_entry",
            "id, member_id, cause, post_id, source_id, actor_id, nominal, credited, day,"
                + " occurred_at, written_at",
            loading);
    searchText =
        Table.emptied("search_text", "post_id, thread_id, created_at, words, fingerprint", loading);
  }

  List<Table> all() {
    return List.of(
        member,
        memberRole,
        memberGroup,
        memberGroupMember,
        trustStanding,
        space,
        tag,
        follow,
        thread,
        threadTag,
        post,
        revision,
        vote,
        acceptance,
        expertAcceptance,
        reputation,
        searchText);
  }

  /** The one that keeps what it was ever told, and so forbids to be emptied. */
  List<Table> emptied() {
    return all().stream().filter(table -> table != reputation).toList();
  }
}
