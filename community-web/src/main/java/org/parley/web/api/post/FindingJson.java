package org.parley.web.api.post;

import java.util.List;
import java.util.stream.Stream;
import org.parley.community.personaldata.PersonalData;
import org.parley.web.api.json.Word;

/**
 * A passage that looks like personal data.
 *
 * @param field {@code text} or {@code title}
 * @param kind {@code card} (masked when it is posted), {@code iban}, {@code secret} or {@code
 *     phone}
 * @param line counted from 1
 * @param start in UTF-16 units
 * @param end not included
 * @param sample enough of it to recognise it
 */
public record FindingJson(String field, String kind, int line, int start, int end, String sample) {

  static List<FindingJson> in(PreviewJson preview) {
    return Stream.concat(of("title", preview.title()), of("text", preview.text())).toList();
  }

  private static Stream<FindingJson> of(String field, String text) {
    return text == null
        ? Stream.empty()
        : PersonalData.find(text).stream()
            .map(
                found ->
                    new FindingJson(
                        field,
                        Word.of(found.kind()),
                        found.line(),
                        found.start(),
                        found.end(),
                        found.sample()));
  }
}
