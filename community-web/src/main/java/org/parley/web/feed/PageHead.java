package org.parley.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.community.setting.Place;
import org.parley.web.page.Visit;

/**
 * What the head of every page tells search engines: the one address under which it is known, and
 * whether it should be. Other orders, searches and pages about oneself should not.
 */
@Named
@RequestScoped
public class PageHead {

  /** Parameters that make a page another page; what is not among them is dropped. */
  private static final Set<String> TELLING =
      Set.of("after", "order", "sort", "tab", "q", "status", "space", "tag", "mine");

  private static final Set<String> VARIANTS =
      Set.of("order", "sort", "tab", "q", "status", "space", "tag", "mine");

  private static final Pattern WORTH_FINDING =
      Pattern.compile(
          "/|/spaces|/tags|/tags/[^/]+|/s/[^/]+|/m/[^/]+|/t/[0-9]+/[^/]+"
              + "|/ideas|/roadmap|/blogs|/blog/[^/]+");

  @Inject Visit visit;
  @Inject Place place;

  public String getCanonical() {
    String query =
        Arrays.stream(query().split("&"))
            .filter(parameter -> TELLING.contains(name(parameter)))
            .sorted()
            .collect(Collectors.joining("&"));
    return place.link(path() + (query.isEmpty() ? "" : "?" + query));
  }

  public boolean isIndexed() {
    return WORTH_FINDING.matcher(path()).matches()
        && Arrays.stream(query().split("&")).noneMatch(p -> VARIANTS.contains(name(p)));
  }

  private String path() {
    return visit.getAddress().replaceFirst("\\?.*", "");
  }

  private String query() {
    int start = visit.getAddress().indexOf('?');
    return start < 0 ? "" : visit.getAddress().substring(start + 1);
  }

  private static String name(String parameter) {
    return parameter.replaceFirst("=.*", "");
  }
}
