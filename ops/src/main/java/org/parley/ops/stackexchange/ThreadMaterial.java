package org.parley.ops.stackexchange;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.ops.stackexchange.Staging.Table;

/** All rows of some questions, each below the number of what it belongs to. */
record ThreadMaterial(
    List<DumpRow> questions,
    Map<Long, List<DumpRow>> answers,
    Map<Long, List<DumpRow>> history,
    Map<Long, List<DumpRow>> comments,
    Map<Long, List<DumpRow>> votes,
    Map<Long, List<DumpRow>> acceptances,
    Map<Long, List<DumpRow>> links) {

  static ThreadMaterial load(Staging staging, List<DumpRow> questions) throws SQLException {
    List<Long> threads = questions.stream().map(DumpRow::id).toList();
    List<DumpRow> answers =
        staging.of(Table.POST, threads).stream()
            .filter(post -> RowTypes.kind(Table.POST, post) == Kind.ANSWERS)
            .toList();
    List<Long> posts =
        Stream.concat(questions.stream(), answers.stream()).map(DumpRow::id).toList();
    List<DumpRow> votes = staging.of(Table.VOTE, posts);
    return new ThreadMaterial(
        questions,
        by("ParentId", answers),
        by("PostId", staging.of(Table.HISTORY, posts)),
        by("PostId", staging.of(Table.COMMENT, posts)),
        by("PostId", votes.stream().filter(vote -> !isAcceptance(vote)).toList()),
        by("PostId", votes.stream().filter(ThreadMaterial::isAcceptance).toList()),
        by("PostId", staging.of(Table.LINK, posts)));
  }

  private static boolean isAcceptance(DumpRow vote) {
    return RowTypes.isAcceptance(Table.VOTE, vote);
  }

  private static Map<Long, List<DumpRow>> by(String attribute, List<DumpRow> rows) {
    return rows.stream().collect(Collectors.groupingBy(row -> row.number(attribute)));
  }

  List<DumpRow> answers(DumpRow question) {
    return answers.getOrDefault(question.id(), List.of());
  }

  List<DumpRow> history(DumpRow post) {
    return history.getOrDefault(post.id(), List.of());
  }

  List<DumpRow> comments(DumpRow post) {
    return comments.getOrDefault(post.id(), List.of());
  }

  List<DumpRow> votes(DumpRow post) {
    return votes.getOrDefault(post.id(), List.of());
  }

  /** When an answer was accepted last, null when the dump does not tell. */
  Instant acceptedAt(DumpRow answer) {
    return acceptances.getOrDefault(answer.id(), List.of()).stream()
        .map(row -> row.time("CreationDate"))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  List<DumpRow> links(DumpRow post) {
    return links.getOrDefault(post.id(), List.of());
  }

  /** The question and its answers. */
  List<DumpRow> posts(DumpRow question) {
    return Stream.concat(Stream.of(question), answers(question).stream()).toList();
  }

  /** Every row that names a user. */
  Stream<DumpRow> signed() {
    return Stream.concat(
        questions.stream(),
        Stream.of(answers, history, comments)
            .map(Map::values)
            .flatMap(Collection::stream)
            .flatMap(List::stream));
  }
}
