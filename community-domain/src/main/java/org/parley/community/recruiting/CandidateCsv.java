package org.parley.community.recruiting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.community.csv.CsvTable;

/** The list of candidates as comma-separated values. */
public final class CandidateCsv {

  private static final List<String> HEAD =
      List.of(
          "name",
          "display name",
          "trust level",
          "answers",
          "judged",
          "approved",
          "accepted",
          "wilson lower bound",
          "last answer",
          "last seen",
          "joined",
          "state",
          "state since",
          "notes",
          "last note");

  private CandidateCsv() {}

  /**
   * The whole file.
   *
   * @param withAddresses whether there is a column of e-mail addresses
   */
  public static String of(List<CandidateRow> rows, boolean withAddresses) {
    CsvTable table = new CsvTable();
    table.row(with(HEAD, withAddresses, "e-mail"));
    rows.forEach(row -> table.row(with(cells(row), withAddresses, row.email())));
    return table.toString();
  }

  private static List<Object> cells(CandidateRow row) {
    CandidateRow.Tally tally = row.tally();
    List<Object> cells = new ArrayList<>();
    cells.add(row.member().name());
    cells.add(row.member().displayName());
    cells.add(row.trust().number());
    cells.add(tally.answers());
    cells.add(tally.judged());
    cells.add(tally.approved());
    cells.add(tally.accepted());
    cells.add(String.format(Locale.ROOT, "%.3f", tally.wilson()));
    cells.add(tally.lastAnswerAt());
    cells.add(row.lastSeenAt());
    cells.add(row.joinedAt());
    cells.add(row.progress().state().word());
    cells.add(row.progress().changedAt());
    cells.add(row.progress().notes());
    cells.add(row.progress().lastNote());
    return cells;
  }

  private static Object[] with(List<?> cells, boolean hasOneMore, Object last) {
    List<Object> all = new ArrayList<>(cells);
    if (hasOneMore) {
      all.add(last);
    }
    return all.toArray();
  }
}
