package org.parley.ops.screening;

import java.io.PrintWriter;
import java.util.Locale;
import org.parley.community.member.Actor;
import org.parley.moderation.screening.own.OwnModelService;
import org.parley.moderation.screening.own.OwnModelView;
import org.parley.moderation.screening.own.OwnModelViews;
import org.parley.moderation.screening.own.Scores;
import org.parley.ops.database.CommunityServices;
import org.parley.ops.database.DatabaseOptions;

/** Has a community's own model of spam learn, and tells what became of it. */
record OwnTraining(DatabaseOptions database) {

  int run(PrintWriter out) {
    try (CommunityServices services = CommunityServices.open(database)) {
      services.call(
          OwnModelService.class,
          service -> {
            service.learn(Actor.operator());
            return null;
          });
      services
          .call(OwnModelViews.class, views -> views.latest(Actor.operator()))
          .ifPresent(view -> tell(view, out));
    }
    out.flush();
    return 0;
  }

  private static void tell(OwnModelView view, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "own spam model %d: %s; learned from %d posts that are spam and %d that are not%n",
        view.number(),
        view.state().word(),
        view.examples().spam(),
        view.examples().others());
    if (view.scores() != null) {
      out.println(line("own", view.scores().own()));
      out.println(line("shipped", view.scores().shipped()));
      out.println("for spam: " + String.join(", ", view.words().forSpam()));
      out.println("against:  " + String.join(", ", view.words().against()));
    }
  }

  private static String line(String which, Scores scores) {
    return String.format(
        Locale.ROOT,
        "%-8s AUC %.3f, precision %.3f, recall %.3f on posts kept from training",
        which,
        scores.area(),
        scores.precision(),
        scores.recall());
  }
}
