package org.parley.moderation.screening.criterion;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.parley.community.problem.Invalid;

/**
 * Links to other sites: to denied domains, more than a number of them, or, where only some domains
 * are welcome, any others. A domain stands for everything below it.
 */
public final class Links implements Criterion {

  private static final Pattern LINK =
      Pattern.compile(
          "(?i)(?:https?:)?//(?:[^\\s/@()<>]{1,100}@)?([\\p{L}\\p{N}._-]{1,253})(?::[0-9]{1,5})?"
              + "(?:[/?#][^\\s<>()\\[\\]\"'`]*)?|\\bwww\\.([\\p{L}\\p{N}._-]{1,253})"
              + "(?:[/?#][^\\s<>()\\[\\]\"'`]*)?");

  private final OptionalInt most;
  private final List<String> denied;
  private final List<String> allowed;

  Links(OptionalInt most, List<String> denied, List<String> allowed) {
    this.most = most;
    this.denied = denied;
    this.allowed = allowed;
    if (most.isEmpty() && denied.isEmpty() && allowed.isEmpty()) {
      throw new Invalid("most", "screening.links");
    }
  }

  public static Links of(Settings settings) {
    return new Links(
        settings.number("most", 0, 1000),
        domains(settings, "denied"),
        domains(settings, "allowed"));
  }

  private static List<String> domains(Settings settings, String field) {
    return settings.lines(field).stream().map(line -> domain(field, line)).toList();
  }

  private static String domain(String field, String line) {
    String domain = line.toLowerCase(Locale.ROOT);
    if (!domain.matches("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+")) {
      throw new Invalid(field, "screening.domain", line);
    }
    return domain;
  }

  private record Link(Match match, String host) {

    boolean isTo(List<String> domains) {
      return domains.stream().anyMatch(d -> host.equals(d) || host.endsWith("." + d));
    }
  }

  @Override
  public List<Match> matches(PostUnderScreening post) {
    List<Match> found = new ArrayList<>();
    int strangers = 0;
    for (Link link : links(post)) {
      boolean isStrange = !link.isTo(allowed);
      strangers += isStrange ? 1 : 0;
      if ((link.isTo(denied) || (isStrange && isTooMany(strangers))) && found.size() < MOST) {
        found.add(link.match);
      }
    }
    return found;
  }

  private boolean isTooMany(int strangers) {
    return most.isPresent() ? strangers > most.getAsInt() : denied.isEmpty() && !allowed.isEmpty();
  }

  private static List<Link> links(PostUnderScreening post) {
    List<Link> links = new ArrayList<>();
    for (Passage passage : Passage.values()) {
      String text = post.text(passage);
      Matcher found = LINK.matcher(text);
      while (found.find()) {
        String host = found.group(1) == null ? "www." + found.group(2) : found.group(1);
        host = host.toLowerCase(Locale.ROOT).replaceFirst("\\.+$", "");
        if (host.indexOf('.') > 0) {
          links.add(new Link(Match.in(passage, text, found.start(), found.end()), host));
        }
      }
    }
    return links;
  }
}
