package org.parley.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.search.Facet;
import org.parley.search.SearchField;
import org.parley.web.page.Messages;
import org.parley.web.search.FacetGroup.FacetLink;

/** What can be chosen of a search's posts, and what was. */
@ApplicationScoped
public class SearchChoices {

  private static final List<String> GROUPS =
      List.of("type", "space", "answers", "tag", "author", "when");
  private static final Set<SearchField> OF_ANSWERS =
      Set.of(SearchField.ANSWERED, SearchField.ACCEPTED, SearchField.VERIFIED);
  private static final List<String> CHOSEN =
      List.of("type", "space", "answered", "accepted", "verified", "author", "when", "thread");

  @Inject Messages messages;

  /** Something that was chosen, and the address of the search without it. */
  public record Chip(String label, String address) {}

  List<FacetGroup> groups(SearchAddress address, List<Facet> facets) {
    List<FacetGroup> groups = new ArrayList<>();
    for (String group : GROUPS) {
      List<FacetLink> links =
          facets.stream()
              .filter(facet -> group(facet.field()).equals(group))
              .flatMap(facet -> facet.values().stream().map(v -> link(address, facet, v)))
              .toList();
      if (!links.isEmpty()) {
        groups.add(FacetGroup.of(messages.text("search.facet." + group), links));
      }
    }
    return groups;
  }

  private static String group(SearchField field) {
    return OF_ANSWERS.contains(field) ? "answers" : parameter(field);
  }

  private static String parameter(SearchField field) {
    return switch (field) {
      case TYPE -> "type";
      case SPACE -> "space";
      case TAG -> "tag";
      case ANSWERED -> "answered";
      case ACCEPTED -> "accepted";
      case VERIFIED -> "verified";
      case AUTHOR -> "author";
      case TIME -> "when";
      case THREAD -> "thread";
    };
  }

  private FacetLink link(SearchAddress address, Facet facet, Facet.Value value) {
    String name = parameter(facet.field());
    boolean tag = facet.field() == SearchField.TAG;
    boolean chosen =
        tag ? address.tags().contains(value.name()) : address.isSaying(name, value.name());
    SearchAddress other;
    if (tag) {
      other = chosen ? address.withoutTag(value.name()) : address.withTag(value.name());
    } else {
      other = chosen ? address.without(name) : address.with(name, value.name());
    }
    return new FacetLink(
        label(name, value.name(), value.label()), value.posts(), other.toString(), chosen);
  }

  List<Chip> chips(SearchAddress address, List<Facet> facets) {
    List<Chip> chips = new ArrayList<>();
    for (String name : CHOSEN) {
      String value = address.get(name);
      if (!value.isEmpty()) {
        String label = label(name, value, called(name, value, facets).orElse(value));
        chips.add(new Chip(chip(name, label), address.without(name).toString()));
      }
    }
    for (String tag : address.tags()) {
      chips.add(new Chip(chip("tag", tag), address.withoutTag(tag).toString()));
    }
    return chips;
  }

  private String chip(String name, String label) {
    return switch (name) {
      case "space", "author", "tag" ->
          messages.text("search.chip", messages.text("search." + name), label);
      default -> label;
    };
  }

  private static Optional<String> called(String name, String value, List<Facet> facets) {
    return facets.stream()
        .filter(facet -> parameter(facet.field()).equals(name))
        .flatMap(facet -> facet.values().stream())
        .filter(one -> one.name().equals(value))
        .map(Facet.Value::label)
        .findFirst();
  }

  private String label(String name, String value, String called) {
    return switch (name) {
      case "space", "author", "tag" -> called;
      case "thread" -> messages.text("search.thread");
      default -> messages.text("search." + name + "." + value);
    };
  }
}
