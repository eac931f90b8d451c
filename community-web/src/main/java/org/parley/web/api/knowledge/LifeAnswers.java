package org.parley.web.api.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.parley.community.document.life.Stands;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** Answers every turn of a document's life with where it stands then. */
@ApplicationScoped
public class LifeAnswers {

  @Inject CurrentActor current;
  @Inject Stands stands;
  @Inject Once once;

  LifeJson find(long id) {
    return LifeJson.of(stands.find(current.actor(), id));
  }

  Response after(long id, Object body, Runnable turn) {
    return once.reply(
        body,
        () -> {
          turn.run();
          return id;
        },
        done -> Reply.ok(find(done)));
  }
}
