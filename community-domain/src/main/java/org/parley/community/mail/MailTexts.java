package org.parley.community.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.community.setting.Place;
import org.parley.community.setting.Settings;

/**
 * Makes mails of words and values: the words are {@link MailTemplates}', with placeholders such as
 * {@code {name}}; {@code {community}} and {@code {home}} are always known.
 */
@ApplicationScoped
public class MailTexts {

  @Inject Settings settings;
  @Inject MailTemplates templates;

  /** To whom a letter goes, why, with which headers, and which posts it shows. */
  public record Envelope(
      String recipient,
      Long recipientId,
      MailKind kind,
      MailHeaders headers,
      Set<Long> posts,
      Set<Long> spaces) {

    /** Of a mail that shows nothing but posts. */
    public Envelope(
        String recipient, Long recipientId, MailKind kind, MailHeaders headers, Set<Long> posts) {
      this(recipient, recipientId, kind, headers, posts, Set.of());
    }
  }

  /**
   * A mail whose words are all in the template: {@code <kind>.subject} and {@code <kind>.text}. An
   * address on a line of its own becomes a button.
   *
   * @param recipientId the member it goes to, or null
   */
  public NewMail compose(
      String kind, String recipient, Long recipientId, Map<String, String> values) {
    Letter letter = new Letter(words(kind + ".subject", values));
    for (String paragraph : words(kind + ".text", values).split("\n\n")) {
      if (paragraph.matches("https?://\\S+")) {
        letter.link(words(kind + ".button", values), paragraph);
      } else {
        letter.paragraph(paragraph);
      }
    }
    return compose(
        letter,
        new Envelope(recipient, recipientId, MailKind.ACCOUNT, MailHeaders.none(), Set.of()));
  }

  public NewMail compose(Letter letter, Envelope envelope) {
    Brand brand = templates.brand();
    if (!brand.footer().isEmpty()) {
      letter.footnote(brand.footer());
    }
    return new NewMail(
        envelope.recipient(),
        envelope.recipientId(),
        letter.subject(),
        letter.text(signature(brand)),
        letter.html(templates.layout(), brand, frame(brand)),
        envelope.kind(),
        envelope.headers(),
        envelope.posts(),
        envelope.spaces());
  }

  /** The words of a key with their placeholders filled; each value is one line. */
  public String words(String key, Map<String, String> values) {
    Map<String, String> known = new HashMap<>(values);
    known.put("community", settings.communityName());
    known.put("home", Place.ofSystem().link("/"));
    return Placeholders.filled(templates.words(key), known, MailTexts::line);
  }

  private static String line(String value) {
    return value.replaceAll("\\p{Cntrl}+", " ");
  }

  private String signature(Brand brand) {
    return Stream.of(settings.communityName(), Place.ofSystem().link("/"), brand.address())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** What the layout knows of itself, as HTML. */
  private Map<String, String> frame(Brand brand) {
    String name = LetterBlock.escape(settings.communityName());
    Map<String, String> frame = new HashMap<>();
    frame.put("community", name);
    frame.put("home", LetterBlock.escape(Place.ofSystem().link("/")));
    frame.put("color", brand.color());
    frame.put("colorDark", brand.colorDark());
    frame.put("logo", brand.logo().isEmpty() ? name : picture(brand.logo(), name));
    frame.put("address", LetterBlock.escape(brand.address()).replace("\n", "<br>"));
    return frame;
  }

  private static String picture(String address, String name) {
    return "<img src=\""
        + LetterBlock.escape(address)
        + "\" alt=\""
        + name
        + "\" height=\"40\" style=\"height:40px;width:auto;border:0;\">";
  }
}
