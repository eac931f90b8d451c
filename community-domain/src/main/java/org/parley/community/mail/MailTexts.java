package org.parley.community.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.community.setting.Place;
import org.parley.community.setting.Settings;

/**
 * The words of mails, from the bundle {@code mails}: for each kind a subject and a text with
 * placeholders such as {@code {name}}; {@code {community}} and {@code {home}} are always known. The
 * HTML is made from the text: paragraphs, and links where an address stands on a line of its own.
 */
@ApplicationScoped
public class MailTexts {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

  @Inject Settings settings;

  /**
   * @param recipientId the member it goes to, or null
   */
  public NewMail compose(
      String kind, String recipient, Long recipientId, Map<String, String> values) {
    ResourceBundle bundle =
        ResourceBundle.getBundle("org.parley.community.mail.mails", Locale.ROOT);
    Map<String, String> known = new HashMap<>(values);
    known.put("community", settings.communityName());
    known.put("home", Place.ofSystem().link("/"));
    String subject = filled(bundle.getString(kind + ".subject"), known);
    String text = filled(bundle.getString(kind + ".text") + bundle.getString("footer"), known);
    return new NewMail(recipient, recipientId, subject, text, html(text));
  }

  /** Values are put in once: a placeholder inside a value stays as it is. */
  private static String filled(String text, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(line(values.get(match.group(1)))));
  }

  private static String line(String value) {
    return value.replaceAll("\\p{Cntrl}+", " ");
  }

  private static String html(String text) {
    return Stream.of(text.split("\n\n"))
        .map(
            paragraph ->
                "<p>"
                    + Stream.of(paragraph.split("\n"))
                        .map(MailTexts::htmlLine)
                        .collect(Collectors.joining("<br>\n"))
                    + "</p>")
        .collect(Collectors.joining("\n", "<!DOCTYPE html>\n<html><body>\n", "\n</body></html>\n"));
  }

  private static String htmlLine(String line) {
    String escaped =
        line.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
    return line.matches("https?://\\S+")
        ? "<a href=\"" + escaped + "\">" + escaped + "</a>"
        : escaped;
  }
}
