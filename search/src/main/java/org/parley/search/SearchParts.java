package org.parley.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.community.problem.Invalid;
import org.parley.search.Condition.OneOf;
import org.parley.search.SearchClause.Match;
import org.parley.search.SearchPart.Narrowing;
import org.parley.search.SearchPart.Or;
import org.parley.search.SearchPart.Wording;

/** Puts the parts of what was typed together: alternatives to one clause, the rest side by side. */
final class SearchParts {

  private SearchParts() {}

  /**
   * @throws Invalid for alternatives of different sorts, and for more than anybody types
   */
  static SearchText together(List<SearchPart> parts) {
    if (parts.stream().filter(part -> !(part instanceof Or)).count()
        > SearchTextReader.MOST_CLAUSES) {
      throw new Invalid("q", "search.too-many-words", SearchTextReader.MOST_CLAUSES);
    }
    List<SearchClause> wanted = new ArrayList<>();
    List<SearchClause> unwanted = new ArrayList<>();
    List<Condition> conditions = new ArrayList<>();
    for (SearchPart part : joined(parts)) {
      if (part instanceof Narrowing narrowing) {
        conditions.add(narrowing.condition());
      } else if (part instanceof Wording wording) {
        (wording.negated() ? unwanted : wanted).add(wording.clause());
      }
    }
    Wildcards.requireFew(wanted, unwanted);
    return new SearchText(wanted, unwanted, merged(conditions));
  }

  private static List<SearchPart> joined(List<SearchPart> parts) {
    List<SearchPart> joined = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      SearchPart part = parts.get(i);
      if (!(part instanceof Or or)) {
        joined.add(part);
      } else if (joined.isEmpty() || i + 1 == parts.size() || parts.get(i + 1) instanceof Or) {
        joined.add(or.asWord());
      } else {
        int last = joined.size() - 1;
        joined.set(last, either(joined.get(last), parts.get(++i)));
      }
    }
    return joined;
  }

  private static SearchPart either(SearchPart one, SearchPart other) {
    if (one instanceof Wording first
        && other instanceof Wording second
        && !first.negated()
        && !second.negated()) {
      return new Wording(either(first.clause(), second.clause()), false);
    }
    if (one instanceof Narrowing first
        && other instanceof Narrowing second
        && first.condition() instanceof OneOf some
        && second.condition() instanceof OneOf others
        && some.field() == others.field()
        && !some.negated()
        && !others.negated()) {
      return new Narrowing(either(some, others));
    }
    throw new Invalid("q", "search.or");
  }

  private static SearchClause either(SearchClause one, SearchClause other) {
    List<SearchClause> alternatives = new ArrayList<>();
    if (one.match() == Match.ANY) {
      alternatives.addAll(one.alternatives());
    } else {
      alternatives.add(one);
    }
    alternatives.add(other);
    return SearchClause.any(alternatives);
  }

  private static OneOf either(OneOf one, OneOf other) {
    Set<String> values = new HashSet<>(one.values());
    values.addAll(other.values());
    return new OneOf(one.field(), values, false);
  }

  /** Nobody wrote one post twice: of two authors, spaces or types any will do. */
  private static List<Condition> merged(List<Condition> conditions) {
    List<Condition> merged = new ArrayList<>();
    Map<SearchField, OneOf> single = new LinkedHashMap<>();
    for (Condition condition : conditions) {
      if (condition instanceof OneOf some && some.field().isSingle() && !some.negated()) {
        single.merge(some.field(), some, SearchParts::either);
      } else {
        merged.add(condition);
      }
    }
    merged.addAll(single.values());
    return merged;
  }
}
