package org.parley.web.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.StringJoiner;
import org.parley.community.badge.BadgeForm;
import org.parley.community.badge.BadgeProgress;
import org.parley.community.badge.rule.Metrics;
import org.parley.community.badge.rule.Rule;
import org.parley.community.problem.Invalid;
import org.parley.web.page.Messages;

/** Rules in plain words: "10 accepted answers, each given within 30 minutes of the question". */
@Named
@ApplicationScoped
public class RuleWords {

  @Inject Messages messages;
  @Inject Metrics metrics;

  /** For what a badge is given. */
  public String of(BadgeForm form) {
    try {
      Rule rule = metrics.rule(form.rule());
      return rule.isAutomatic() ? words(rule) : messages.text("badge.rule." + form.rule());
    } catch (Invalid e) {
      // a metric of a feature that is gone
      return form.rule();
    }
  }

  private String words(Rule rule) {
    String metric = rule.metric().word();
    StringJoiner words = new StringJoiner(", ");
    words.add(known("badge.rule." + metric, "badge.rule.other", rule.threshold(), metric));
    for (Rule.Phrase phrase : rule.phrases()) {
      words.add(messages.text("badge.condition." + phrase.word(), phrase.argument()));
    }
    if (rule.score() > 0) {
      String of = rule.metric().shape().name();
      words.add(messages.text("badge.condition.score." + of, rule.score()));
    }
    return words.toString();
  }

  /** What is missing: "3 more accepted answers". */
  public String missing(BadgeProgress progress) {
    return known(
        "badge.missing." + progress.rule().metric().word(),
        "badge.missing.other",
        progress.missing(),
        progress.reached(),
        progress.wanted());
  }

  private String known(String key, String other, Object... arguments) {
    String text = messages.text(key, arguments);
    return text.equals(key) ? messages.text(other, arguments) : text;
  }
}
