package org.parley.community.badge.rule;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A rule as SQL: one row for each award that members deserve, with the columns {@code member_id,
 * occasion, post_id, thread_id, tag_id, day, at, earned}. Rows that are not {@code earned} are only
 * enough to keep what was given before.
 */
public final class RuleSql {

  private static final Pattern MEMBERS = Pattern.compile("\\{members ([a-z_.]+)}");
  private static final String CAUSE = "post_id, thread_id, tag_id, day, at";

  private final Rule rule;
  private final boolean ofSome;
  private final boolean many;

  private RuleSql(Rule rule, boolean ofSome, boolean many) {
    this.rule = rule;
    this.ofSome = ofSome;
    this.many = many;
  }

  /** For everybody. Needs {@code :now}. */
  public static String ofAll(Rule rule, boolean many) {
    return new RuleSql(rule, false, many).deserved();
  }

  /** For the members in {@code :members}. Needs {@code :now}. */
  public static String ofSome(Rule rule, boolean many) {
    return new RuleSql(rule, true, many).deserved();
  }

  /** How far the members in {@code :members} are: {@code member_id, reached}. */
  public static String reached(Rule rule) {
    RuleSql sql = new RuleSql(rule, true, false);
    String most =
        switch (rule.metric().shape()) {
          case COUNT -> "select member_id, count(*) as reached from deeds where earned";
          case EACH -> "select member_id, max(amount) as reached from deeds where true";
          case TAGGED ->
              "select member_id, max(deeds) as reached from (select member_id, count(*) as deeds"
                  + " from deeds group by member_id, tag_id having sum(amount) >= "
                  + rule.score()
                  + ") t where true";
        };
    return "with deeds as (" + sql.deeds() + ") " + most + " group by member_id";
  }

  private String deserved() {
    return switch (rule.metric().shape()) {
      case COUNT -> many ? each("earned", "true") : counted();
      case EACH -> each("amount >= " + rule.threshold(), "lasting >= " + lasting(rule.threshold()));
      case TAGGED -> tagged();
    };
  }

  /** The deed that made the number full. */
  private String counted() {
    String full = "(earned and earned_so_far = " + rule.threshold() + ")";
    return "select distinct on (member_id) member_id, 'once' as occasion, "
        + CAUSE
        + ", "
        + full
        + " as earned from (select d.*, row_number() over so_far as so_far,"
        + " count(*) filter (where earned) over so_far as earned_so_far from ("
        + deeds()
        + ") d window so_far as (partition by member_id order by at, deed)) counted where "
        + full
        + " or so_far = "
        + rule.threshold()
        + " order by member_id, "
        + full
        + " desc";
  }

  private String each(String earned, String kept) {
    String columns = CAUSE + ", " + earned + " as earned from (" + deeds() + ") d";
    String enough = " where (" + earned + ") or (" + kept + ")";
    if (many) {
      String occasion = "'" + rule.metric().thing() + ":' || deed";
      return "select member_id, " + occasion + " as occasion, " + columns + enough;
    }
    return "select distinct on (member_id) member_id, 'once' as occasion, "
        + columns
        + enough
        + " order by member_id, ("
        + earned
        + ") desc, at, deed";
  }

  /** Names the tag; the votes of all posts count together. */
  private String tagged() {
    String earned = "(sum(amount) >= " + rule.score() + ")";
    String tags =
        "select member_id, 'tag:' || tag_id as occasion, null::bigint as post_id,"
            + " null::bigint as thread_id, tag_id, null::date as day, max(at) as at, "
            + (rule.score() == 0 ? "true" : earned)
            + " as earned from ("
            + deeds()
            + ") d group by member_id, tag_id having count(*) >= "
            + rule.threshold()
            + (rule.score() == 0
                ? ""
                : " and (" + earned + " or sum(lasting) >= " + lasting(rule.score()) + ")");
    if (many) {
      return tags;
    }
    return "select distinct on (member_id) member_id, 'once' as occasion, "
        + CAUSE
        + ", earned from ("
        + tags
        + ") t order by member_id, earned desc, at, tag_id";
  }

  private String deeds() {
    String conditions =
        rule.clauses().stream()
            .map(clause -> "(" + clause.condition().sql(clause.argument()) + ")")
            .collect(Collectors.joining(" and "));
    String sql = rule.metric().sql().replace("{posts}", conditions.isEmpty() ? "true" : conditions);
    String narrowed = MEMBERS.matcher(sql).replaceAll(this::members);
    if (rule.score() == 0 || rule.metric().shape() == Metric.Shape.TAGGED) {
      return "select d.*, true as earned from (" + narrowed + ") d";
    }
    return "select d.*, amount >= %1$d as earned from (%2$s) d where amount >= %1$d or lasting >= %3$d"
        .formatted(rule.score(), narrowed, lasting(rule.score()));
  }

  private String members(MatchResult matcher) {
    return ofSome ? matcher.group(1) + " = any(:members)" : "true";
  }

  private static int lasting(int threshold) {
    return Rule.lasting(threshold);
  }
}
