package org.parley.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The tags that pages use are all in the library, each with a file of its own. */
class TaglibTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path LIBRARY = PAGES.resolve("WEB-INF/parley.taglib.xml");
  private static final Pattern USED = Pattern.compile("<p:([a-z-]+)");

  @Test
  void everyEntryNamesOneTagAndItsFile() throws Exception {
    for (Element tag : entries()) {
      assertThat(tag.getElementsByTagName("tag-name").getLength()).isEqualTo(1);
      String source = tag.getElementsByTagName("source").item(0).getTextContent();
      assertThat(PAGES.resolve("WEB-INF").resolve(source)).exists();
    }
  }

  @Test
  void everyTagThatAPageUsesIsInTheLibraryOnce() throws Exception {
    List<String> known = new ArrayList<>();
    for (Element tag : entries()) {
      known.add(tag.getElementsByTagName("tag-name").item(0).getTextContent());
    }
    assertThat(known).doesNotHaveDuplicates().containsAll(used());
  }

  private static Set<String> used() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> pages = Files.walk(PAGES)) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
        Matcher tag = USED.matcher(Files.readString(page));
        while (tag.find()) {
          used.add(tag.group(1));
        }
      }
    }
    return used;
  }

  private static List<Element> entries() throws Exception {
    NodeList tags =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(LIBRARY.toFile())
            .getElementsByTagName("tag");
    List<Element> entries = new ArrayList<>();
    for (int i = 0; i < tags.getLength(); i++) {
      entries.add((Element) tags.item(i));
    }
    return entries;
  }
}
