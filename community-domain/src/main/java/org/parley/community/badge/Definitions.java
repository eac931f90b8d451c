package org.parley.community.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.community.badge.rule.Metrics;
import org.parley.community.problem.Invalid;
import org.parley.community.setting.Place;

/**
 * What the files say: the product's definitions, and over them the company's, which changes what it
 * names and adds what is new. A definition of the company that will not do is left out, and named
 * by {@link #problems}; the product's stays.
 */
@ApplicationScoped
public class Definitions {

  @Inject Metrics metrics;
  @Inject BadgeCheck check;

  /** One definition and whose it is. */
  record Defined(BadgeForm form, BadgeOrigin origin) {}

  List<Defined> all() {
    Map<String, Defined> all = new LinkedHashMap<>();
    product().values().forEach(words -> all.put(words.key(), shipped(words)));
    for (BadgeForm.Words words : company()) {
      BadgeOrigin origin = all.containsKey(words.key()) ? BadgeOrigin.PRODUCT : BadgeOrigin.COMPANY;
      checked(merged(words)).ifPresent(form -> all.put(form.key(), new Defined(form, origin)));
    }
    return List.copyOf(all.values());
  }

  /** What will not do in the company's file, one sentence each; empty without one. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    try {
      for (BadgeForm.Words words :
          BadgeFile.ofCompany(Place.ofSystem().data()).map(BadgeFile::read).orElse(List.of())) {
        try {
          check.check(BadgeForm.of(merged(words)));
        } catch (Invalid e) {
          problems.add(words.key() + ": " + e.field() + " (" + e.code() + ") " + e.arguments());
        }
      }
    } catch (BadgeFile.Unreadable e) {
      problems.add(e.getMessage());
    }
    return problems;
  }

  private Map<String, BadgeForm.Words> product() {
    Map<String, BadgeForm.Words> product = new LinkedHashMap<>();
    List<String> files = new ArrayList<>(List.of(BadgeFile.beside(Definitions.class)));
    files.addAll(metrics.definitions());
    for (String file : files) {
      BadgeFile.read(file).forEach(words -> product.put(words.key(), words));
    }
    return product;
  }

  private List<BadgeForm.Words> company() {
    try {
      return BadgeFile.ofCompany(Place.ofSystem().data()).map(BadgeFile::read).orElse(List.of());
    } catch (BadgeFile.Unreadable e) {
      return List.of();
    }
  }

  private BadgeForm.Words merged(BadgeForm.Words own) {
    BadgeForm.Words product = product().get(own.key());
    return product == null ? own : own.over(product);
  }

  private Defined shipped(BadgeForm.Words words) {
    BadgeForm form = BadgeForm.of(words);
    check.check(form);
    return new Defined(form, BadgeOrigin.PRODUCT);
  }

  private Optional<BadgeForm> checked(BadgeForm.Words words) {
    try {
      BadgeForm form = BadgeForm.of(words);
      check.check(form);
      return Optional.of(form);
    } catch (Invalid e) {
      return Optional.empty();
    }
  }
}
