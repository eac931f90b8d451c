package org.parley.ops.doctor;

import java.nio.file.Path;
import java.util.List;
import org.parley.community.badge.BadgeFile;
import org.parley.community.mail.TemplateCheck;
import org.parley.community.rule.Rules;

/** The files by which a company makes the community its own: that they can be used as they are. */
final class OwnFileChecks {

  private OwnFileChecks() {}

  static List<Finding> of(Path data) {
    return List.of(
        finding("Mail words", "templates/mail", TemplateCheck.problems(data), data),
        finding("Rules", "rules/reputation.properties", Rules.problemsIn(data), data),
        finding("Badges", "badges.json", BadgeFile.problemIn(data).stream().toList(), data));
  }

  private static Finding finding(String check, String file, List<String> problems, Path data) {
    return problems.isEmpty()
        ? Finding.ok(check, "nothing is wrong with " + file)
        : Finding.fail(check, String.join("; ", problems), "Correct " + data.resolve(file));
  }
}
