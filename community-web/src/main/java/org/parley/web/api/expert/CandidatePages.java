package org.parley.web.api.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.community.expertise.NamedScopes;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Invalid;
import org.parley.community.recruiting.CandidateCsv;
import org.parley.community.recruiting.CandidateRow;
import org.parley.community.recruiting.CandidateViews;
import org.parley.community.recruiting.ExportFormat;
import org.parley.community.recruiting.RecruitingService;
import org.parley.community.setting.Place;
import org.parley.web.api.json.Json;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.json.Word;
import org.parley.web.security.CurrentActor;

/** Candidates as the API tells them, page by page or as a file. */
@ApplicationScoped
public class CandidatePages {

  @Inject CurrentActor current;
  @Inject NamedScopes scopes;
  @Inject CandidateViews candidates;
  @Inject RecruitingService recruiting;
  @Inject Place place;

  /** A list to be saved. */
  record File(String name, String type, String text) {}

  PageJson<CandidateJson> list(CandidatesFilter filter, String after, int limit) {
    Actor actor = current.actor();
    return PageJson.of(
        candidates.list(
            actor, filter.in(scopes.find(actor, filter.space, filter.tag)), after, limit),
        row -> CandidateJson.of(row, place));
  }

  File export(CandidatesFilter filter, String word) {
    Actor actor = current.actor();
    ExportFormat format = Word.read(ExportFormat.class, "format", word);
    if (format == null) {
      throw new Invalid("format", "format.unknown");
    }
    List<CandidateRow> rows =
        recruiting.export(actor, filter.in(scopes.find(actor, filter.space, filter.tag)), format);
    return switch (format) {
      case CSV ->
          new File(
              "candidates.csv",
              "text/csv;charset=utf-8;header=present",
              CandidateCsv.of(rows, actor.is(Role.ADMINISTRATOR)));
      case JSON ->
          new File(
              "candidates.json",
              "application/json;charset=utf-8",
              Json.write(
                  PageJson.whole(rows.stream().map(row -> CandidateJson.of(row, place)).toList())));
    };
  }
}
