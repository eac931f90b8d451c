package org.parley.community.reputation;

/**
 * What reputation comes from as the community is now: its votes and accepted answers. This is the
 * truth that the ledger is measured by. Nothing counts on a post that is not there for all to see,
 * for one's own post, or for an accepted answer of the asker.
 */
final class Causes {

  /** On {@code post p join thread t left join post above}. */
  private static final String IS_THERE =
      """
      p.state = 'PUBLISHED' and t.state = 'PUBLISHED'
      and (above.id is null or above.state = 'PUBLISHED')\
      """;

  private static final String PLACE =
      """
      join thread t on t.id = p.thread_id
      left join post above on above.id = p.parent_id
      """;

  private static final String VOTES = "vote v join post p on p.id = v.post_id " + PLACE;

  private static final String VOTE_COUNTS =
      IS_THERE
          + """

          and p.author_id is distinct from v.member_id
          and not exists (select 1 from discounted_vote x where x.post_id = v.post_id
                          and x.voter_id = v.member_id and x.lifted_at is null)\
          """;

  private static final String ACCEPTANCES =
      """
      acceptance a join post p on p.id = a.post_id
      join thread t on t.id = p.thread_id and t.accepted_post_id = p.id
      left join post above on above.id = p.parent_id
      """;

  private static final String ACCEPTANCE_COUNTS =
      IS_THERE
          + """

          and p.author_id is distinct from a.member_id and p.author_id is distinct from t.author_id\
          """;

  private static final String SUBJECT =
      """
      case when p.kind <> 'ANSWER' then p.kind when t.type = 'QUESTION' then 'ANSWER'
           else 'REPLY' end\
      """;

  private Causes() {}

  /** All causes on the posts {@code :ids}. */
  static String ofPosts() {
    return among("p.id = any(:ids)", "p.id = any(:ids)", "p.id = any(:ids)");
  }

  /** All causes of what the members {@code :ids} have. */
  static String ofMembers() {
    return among("p.author_id = any(:ids)", "v.member_id = any(:ids)", "a.member_id = any(:ids)");
  }

  /** Every cause there is. */
  static String all() {
    return among("true", "true", "true");
  }

  private static String among(String author, String voter, String accepter) {
    return String.join(
        " union all ",
        select("p.author_id", "case when v.value > 0 then 'UP_VOTE' else 'DOWN_VOTE' end", VOTE)
            + (" from " + VOTES + " where p.author_id is not null and " + VOTE_COUNTS)
            + (" and " + author),
        select("v.member_id", "'DOWN_VOTE_CAST'", VOTE)
            + (" from " + VOTES + " where v.member_id is not null and v.value < 0 and ")
            + (VOTE_COUNTS + " and " + voter),
        select("p.author_id", "'ACCEPTED'", ACCEPTANCE)
            + (" from " + ACCEPTANCES + " where p.author_id is not null and ")
            + (ACCEPTANCE_COUNTS + " and " + author),
        select("a.member_id", "'ACCEPTING'", ACCEPTANCE)
            + (" from " + ACCEPTANCES + " where a.member_id is not null and ")
            + (ACCEPTANCE_COUNTS + " and " + accepter));
  }

  private static final String VOTE =
      "v.id as source_id, v.member_id as actor_id, v.cast_at as occurred_at,"
          + " (v.cast_at at time zone 'UTC')::date as day";

  private static final String ACCEPTANCE =
      "p.id as source_id, a.member_id as actor_id, a.accepted_at as occurred_at,"
          + " (a.accepted_at at time zone 'UTC')::date as day";

  private static String select(String member, String cause, String source) {
    return "select %s as member_id, %s as cause, %s as subject, p.id as post_id, %s"
        .formatted(member, cause, SUBJECT, source);
  }
}
