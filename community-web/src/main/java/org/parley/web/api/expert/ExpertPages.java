package org.parley.web.api.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.expertise.ExpertBoards;
import org.parley.community.expertise.ExpertCrowd;
import org.parley.community.expertise.ExpertViews;
import org.parley.community.expertise.NamedScope;
import org.parley.community.expertise.NamedScopes;
import org.parley.community.member.Actor;
import org.parley.community.setting.Place;
import org.parley.web.api.json.PageJson;
import org.parley.web.expert.ExpertWords;

/** Rankings as the API tells them. */
@ApplicationScoped
public class ExpertPages {

  @Inject NamedScopes scopes;
  @Inject ExpertBoards boards;
  @Inject ExpertViews experts;
  @Inject ExpertWords words;
  @Inject Place place;

  PageJson<ExpertJson> board(Actor actor, ExpertFilter filter) {
    NamedScope scope = scopes.find(actor, filter.space, filter.tag);
    ExpertBoards.Query query =
        new ExpertBoards.Query(
            scope, ExpertCrowd.ofWord(filter.crowd), filter.after, filter.limit());
    return PageJson.of(
        boards.list(actor, query), row -> ExpertJson.of(row, row.number(), words, place));
  }

  ExpertExplanationJson explanation(Actor actor, String name, String space, String tag) {
    NamedScope scope = scopes.find(actor, space, tag);
    return ExpertExplanationJson.of(
        experts.explain(actor, name, scope.scope()), boards.place(name, scope), words, place);
  }
}
