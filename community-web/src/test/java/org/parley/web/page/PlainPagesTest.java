package org.parley.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Trees of pages serve other requests again, so nothing of a request may decide what is built. */
class PlainPagesTest {

  private static final Path PAGES = Path.of("src/main/webapp");

  private static final Pattern BUILT_BY_REQUEST =
      Pattern.compile(
          "<c:|jakarta\\.tags\\.core|ui:decorate|ui:component|binding=\""
              + "|<ui:include src=\"[^\"]*#\\{|template=\"[^\"]*#\\{|<f:view [^>]*#\\{");

  @Test
  void noPageIsBuiltOtherwiseForAnotherRequest() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(PAGES)) {
      pages = files.filter(file -> file.toString().endsWith(".xhtml")).toList();
    }
    assertThat(pages).hasSizeGreaterThan(100);
    for (Path page : pages) {
      assertThat(BUILT_BY_REQUEST.matcher(Files.readString(page)).find())
          .as(page.toString())
          .isFalse();
    }
  }
}
