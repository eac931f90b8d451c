package org.parley.ops.stackexchange;

import java.util.Map;
import org.parley.ops.stackexchange.Staging.Table;

/**
 * The numbers by which a dump tells kinds of posts, history rows, votes and links apart, as Stack
 * Exchange documents them with its data explorer.
 */
final class RowTypes {

  static final int UP = 2;
  static final int DOWN = 3;
  static final int CLOSED = 10;

  private static final int ACCEPTED = 1;
  private static final int LAST_EDIT = 9;
  private static final int DUPLICATE = 3;

  private static final Map<Long, String> POSTS =
      Map.of(
          3L, "orphaned tag wiki",
          6L, "moderator nomination",
          7L, "wiki placeholder",
          8L, "privilege wiki");

  private static final Map<Long, String> HISTORY =
      Map.ofEntries(
          Map.entry(11L, "reopened"),
          Map.entry(12L, "deleted"),
          Map.entry(13L, "undeleted"),
          Map.entry(14L, "locked"),
          Map.entry(15L, "unlocked"),
          Map.entry(16L, "made community wiki"),
          Map.entry(17L, "migrated"),
          Map.entry(18L, "merged"),
          Map.entry(19L, "protected"),
          Map.entry(20L, "unprotected"),
          Map.entry(22L, "unmerged"),
          Map.entry(24L, "suggested edit applied"),
          Map.entry(25L, "tweeted"),
          Map.entry(31L, "discussion moved to chat"),
          Map.entry(33L, "notice added"),
          Map.entry(34L, "notice removed"),
          Map.entry(35L, "migrated away"),
          Map.entry(36L, "migrated here"),
          Map.entry(37L, "source of a merge"),
          Map.entry(38L, "target of a merge"),
          Map.entry(50L, "bumped"));

  private static final Map<Long, String> VOTES =
      Map.ofEntries(
          Map.entry(1L, "acceptance, taken from the question"),
          Map.entry(4L, "offensive"),
          Map.entry(5L, "favourite"),
          Map.entry(6L, "close"),
          Map.entry(7L, "reopen"),
          Map.entry(8L, "bounty begun"),
          Map.entry(9L, "bounty awarded"),
          Map.entry(10L, "deletion"),
          Map.entry(11L, "undeletion"),
          Map.entry(12L, "spam"),
          Map.entry(15L, "moderator review"),
          Map.entry(16L, "approved edit"));

  private RowTypes() {}

  static Kind kind(Table table, DumpRow row) {
    return switch (table) {
      case POST ->
          switch (type(table, row)) {
            case 1 -> Kind.QUESTIONS;
            case 2 -> Kind.ANSWERS;
            case 4, 5 -> Kind.TAG_TEXTS;
            default -> Kind.OTHER_POSTS;
          };
      case HISTORY -> Kind.HISTORY;
      case COMMENT -> Kind.COMMENTS;
      case VOTE -> Kind.VOTES;
      case LINK -> Kind.LINKS;
      case USER -> Kind.USERS;
    };
  }

  static int type(Table table, DumpRow row) {
    String attribute =
        switch (table) {
          case POST -> "PostTypeId";
          case HISTORY -> "PostHistoryTypeId";
          case VOTE -> "VoteTypeId";
          case LINK -> "LinkTypeId";
          case COMMENT, USER -> "none";
        };
    return (int) row.number(attribute, 0);
  }

  static String otherPost(DumpRow post) {
    return named("type", post.number("PostTypeId"), POSTS);
  }

  /** Why a history row is of no use, null when it is an edit or a closing. */
  static String otherHistory(DumpRow row) {
    int type = type(Table.HISTORY, row);
    boolean isUsed = (type >= 1 && type <= LAST_EDIT) || type == CLOSED;
    return isUsed ? null : named("no edit: type", row.number("PostHistoryTypeId"), HISTORY);
  }

  static String otherVote(DumpRow row) {
    int type = type(Table.VOTE, row);
    boolean isUsed = type == UP || type == DOWN;
    return isUsed ? null : named("no vote up or down: type", row.number("VoteTypeId"), VOTES);
  }

  /** Whether the row tells when an answer was accepted. */
  static boolean isAcceptance(Table table, DumpRow row) {
    return table == Table.VOTE && type(table, row) == ACCEPTED;
  }

  static String otherLink(DumpRow row) {
    return type(Table.LINK, row) == DUPLICATE ? null : "no duplicate: a link within the text";
  }

  private static String named(String before, Long type, Map<Long, String> names) {
    if (type == null) {
      return "no type";
    }
    String name = names.get(type);
    return before + " " + type + (name == null ? "" : " (" + name + ")");
  }
}
