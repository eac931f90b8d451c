package org.parley.web.screening;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.parley.moderation.screening.RuleAction;
import org.parley.moderation.screening.RuleDraft;
import org.parley.moderation.screening.RuleKind;
import org.parley.moderation.screening.RuleView;

/** What is typed and chosen in the form of a rule. */
public final class RuleFields {

  private static final List<String> COMMON = List.of("name", "action", "space", "belowTrust");

  private final RuleKind kind;
  private final Map<String, String> typed = new HashMap<>();

  private RuleFields(RuleKind kind) {
    this.kind = kind;
    typed.put("kind", kind.word());
  }

  static RuleFields ofNew(RuleKind kind) {
    RuleFields fields = new RuleFields(kind);
    fields.typed.put("action", RuleAction.FLAG.word());
    return fields;
  }

  static RuleFields of(RuleView rule) {
    RuleFields fields = new RuleFields(rule.kind());
    fields.typed.putAll(rule.settings());
    fields.typed.put("name", rule.name());
    fields.typed.put("action", rule.action().word());
    fields.typed.put("space", rule.space());
    fields.typed.put("belowTrust", Objects.toString(rule.belowTrust(), ""));
    return fields;
  }

  /** Reads what was sent. */
  void read(HttpServletRequest request) {
    Stream.concat(COMMON.stream(), kind.fields().stream().map(RuleKind.Field::name))
        .forEach(field -> typed.put(field, Objects.toString(request.getParameter(field), "")));
  }

  RuleDraft toDraft() {
    return RuleDraft.of(typed);
  }

  /** What stands in a field. */
  public String of(String field) {
    return typed.getOrDefault(field, "");
  }

  public String getKind() {
    return kind.word();
  }

  /** The fields that only rules of this kind have. */
  public List<RuleKind.Field> getOwn() {
    return kind.fields();
  }

  /** The words of the actions that a rule of this kind can take. */
  public List<String> getActions() {
    return Stream.of(RuleAction.values())
        .filter(action -> action != RuleAction.REPLACE || kind.findsWords())
        .filter(action -> action != RuleAction.FOLLOW_UP || kind.tellsOfPeople())
        .map(RuleAction::word)
        .toList();
  }
}
