package org.parley.ops.demo;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What {@code work.yaml} tells of the service desk. What the file leaves out is empty. */
record DemoWork(
    Calendar calendar,
    List<Policy> policies,
    List<Agent> agents,
    List<Team> teams,
    List<Rule> rules,
    List<CheckIn> checkIns,
    List<FollowUp> followUps) {

  private static final String FILE = "/demo/work.yaml";

  static DemoWork read() {
    try (InputStream file = DemoWork.class.getResourceAsStream(FILE)) {
      return new YAMLMapper().readValue(file, DemoWork.class);
    } catch (IOException e) {
      throw new IllegalStateException("The demo cannot be read", e);
    }
  }

  /**
   * @param hours by the day's English name
   * @param holidays by month and day, of each year
   */
  record Calendar(
      String name, String zone, Map<String, String> hours, Map<String, String> holidays) {}

  /**
   * @param space a slug, null for all
   * @param reason a word, null for all
   */
  record Policy(
      String space, String reason, int response, int resolution, int warn, boolean peer) {}

  /**
   * @param since when they came or went, in minutes before the load
   * @param skills as administrators type them
   */
  record Agent(
      String member, int capacity, boolean pushed, String presence, int since, String skills) {}

  record Team(String name, List<String> members) {}

  /**
   * @param space a slug, null for all
   * @param tag a name, null for all
   */
  record Rule(
      String name,
      int position,
      String space,
      String tag,
      String skills,
      String team,
      Overflow overflow) {}

  record Overflow(int minutes, int lowers) {}

  /**
   * How often somebody must look into a space, and who did last.
   *
   * @param at in business minutes before the load
   */
  record CheckIn(String space, int minutes, String by, int at) {}

  /**
   * One follow-up; its numbers are business minutes before the load.
   *
   * @param by null when the community itself opened it
   * @param taken when its owner took it
   * @param responded null as long as nobody of the staff has answered
   * @param waiting null unless it waits for the customer
   * @param done null as long as it is open
   * @param again null unless it was done before, and opened again
   */
  record FollowUp(
      String thread,
      String reason,
      String by,
      String priority,
      int opened,
      Double sentiment,
      String owner,
      Integer taken,
      Integer responded,
      Integer waiting,
      Integer done,
      String outcome,
      List<Note> notes,
      List<String> links,
      Again again) {

    FollowUp {
      outcome = Objects.requireNonNullElse(outcome, "");
      notes = DemoCommunity.orEmpty(notes);
      links = DemoCommunity.orEmpty(links);
    }

    String state() {
      if (done != null) {
        return "DONE";
      } else if (waiting != null) {
        return "WAITING";
      }
      return owner == null ? "NEW" : "ASSIGNED";
    }
  }

  record Note(String by, int at, String text) {}

  /** When it was done for the first time, and when it was opened again. */
  record Again(int done, int reopened) {}
}
