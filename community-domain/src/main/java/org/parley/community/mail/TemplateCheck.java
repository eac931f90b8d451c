package org.parley.community.mail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what will not do in a company's own mail templates, before a member gets to see it. Each
 * problem is a sentence that begins with the file's name.
 */
public final class TemplateCheck {

  static final Set<String> EVERYWHERE = Set.of("community", "home");
  private static final Set<String> LAYOUT =
      Set.of(
          "address",
          "color",
          "colorDark",
          "community",
          "content",
          "footer",
          "home",
          "logo",
          "preheader",
          "subject");

  private TemplateCheck() {}

  /**
   * @param data the community's data directory
   */
  public static List<String> problems(Path data) {
    Path folder = MailTemplates.folder(data);
    List<String> problems = new ArrayList<>();
    MailTemplates.read(folder, MailTemplates.WORDS)
        .map(MailTemplates::properties)
        .ifPresent(words -> addWordProblems(words, problems));
    MailTemplates.read(folder, MailTemplates.LAYOUT)
        .ifPresent(
            layout ->
                layoutProblems(layout)
                    .forEach(problem -> problems.add(MailTemplates.LAYOUT + ": " + problem)));
    MailTemplates.read(folder, MailTemplates.BRAND)
        .map(MailTemplates::properties)
        .ifPresent(
            brand ->
                Brand.problems(brand)
                    .forEach(problem -> problems.add(MailTemplates.BRAND + ": " + problem)));
    return problems;
  }

  private static void addWordProblems(Properties words, List<String> problems) {
    for (String key : new TreeSet<>(words.stringPropertyNames())) {
      wordProblem(key, words.getProperty(key))
          .ifPresent(problem -> problems.add(MailTemplates.WORDS + ": " + key + " " + problem));
    }
  }

  /** Words may use what the product's own use; a link that is the mail's purpose must be there. */
  static Optional<String> wordProblem(String key, String own) {
    if (!MailTemplates.builtInWords().containsKey(key)) {
      return Optional.of("is unknown: no mail uses it");
    }
    Set<String> usual = Placeholders.in(MailTemplates.builtInWords(key));
    Set<String> unknown = Placeholders.in(own);
    unknown.removeAll(usual);
    unknown.removeAll(EVERYWHERE);
    unknown.removeAll(alsoKnown(key));
    if (!unknown.isEmpty()) {
      return Optional.of("has the unknown placeholder " + braced(unknown));
    }
    boolean linkMissing = usual.contains("link") && !Placeholders.in(own).contains("link");
    return linkMissing ? Optional.of("lacks the placeholder {link}") : Optional.empty();
  }

  /** A subject may use what the text of the same mail uses, and the other way round. */
  private static Set<String> alsoKnown(String key) {
    String kind = key.replaceFirst("\\.[a-z]+$", "");
    Set<String> known = new TreeSet<>();
    for (String part : new String[] {".subject", ".text", ".line"}) {
      known.addAll(Placeholders.in(MailTemplates.builtInWords().getProperty(kind + part, "")));
    }
    return known;
  }

  static List<String> layoutProblems(String own) {
    List<String> problems = new ArrayList<>();
    Set<String> unknown = Placeholders.in(own);
    if (!unknown.contains("content")) {
      problems.add("lacks the placeholder {content}");
    }
    unknown.removeAll(LAYOUT);
    if (!unknown.isEmpty()) {
      problems.add("has the unknown placeholder " + braced(unknown));
    }
    return problems;
  }

  private static String braced(Set<String> names) {
    return "{" + String.join("}, {", names) + "}";
  }
}
