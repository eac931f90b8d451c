package org.parley.ops.stackexchange;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** A dump's rows, read in the tests' own way. */
final class DumpRows {

  private DumpRows() {}

  /** As everywhere in names; HTML shows no more of them. */
  static String foldSpaces(String name) {
    return name.strip().replaceAll(" +", " ");
  }

  static Predicate<Map<String, String>> isType(String type) {
    return post -> type.equals(post.get("PostTypeId"));
  }

  static Map<String, String> expected(
      Map<String, Map<String, String>> rows,
      String kind,
      Predicate<Map<String, String>> which,
      Function<Map<String, String>, String> value) {
    return rows.values().stream()
        .filter(which)
        .collect(Collectors.toMap(row -> "se:beer:" + kind + ":" + row.get("Id"), value));
  }

  static String time(Map<String, String> row, String attribute) {
    return LocalDateTime.parse(row.get(attribute)).toInstant(ZoneOffset.UTC).toString();
  }

  static Map<String, Map<String, String>> rows(Path dump, String file) throws Exception {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    SAXParserFactory.newDefaultInstance()
        .newSAXParser()
        .parse(
            dump.resolve(file + ".xml").toFile(),
            new DefaultHandler() {
              @Override
              public void startElement(
                  String uri, String localName, String name, Attributes attributes) {
                if (name.equals("row")) {
                  Map<String, String> row = new HashMap<>();
                  for (int i = 0; i < attributes.getLength(); i++) {
                    row.put(attributes.getQName(i), attributes.getValue(i));
                  }
                  rows.put(row.get("Id"), row);
                }
              }
            });
    return rows;
  }
}
