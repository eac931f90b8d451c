package org.parley.moderation.screening;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;

/** Rules for database tests. */
public final class RuleSamples {

  private final CommunityExtension community;
  private final Actor administrator;

  public RuleSamples(CommunityExtension community, Actor administrator) {
    this.community = community;
    this.administrator = administrator;
  }

  /** All rules are off again, and nothing that they found waits. */
  public void clear() {
    Jdbi.create(community.dataSource())
        .useHandle(
            handle -> {
              handle.execute("delete from screening_hit");
              handle.execute("delete from screened_post");
              handle.execute("delete from screening_rule");
              handle.execute("delete from flag");
            });
  }

  /** A rule on words that is switched on. */
  public long on(String name, String words, String action) {
    return on(words(name, words, action));
  }

  public long on(Map<String, String> typed) {
    long rule = define(typed);
    service().switchOn(administrator, rule);
    return rule;
  }

  public long define(Map<String, String> typed) {
    return service().define(administrator, RuleDraft.of(typed), null);
  }

  public static Map<String, String> words(String name, String words, String action) {
    Map<String, String> typed = new HashMap<>();
    typed.put("name", name);
    typed.put("kind", "words");
    typed.put("words", words);
    typed.put("action", action);
    return typed;
  }

  private ScreeningRuleService service() {
    return community.get(ScreeningRuleService.class);
  }
}
