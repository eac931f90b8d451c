package org.parley.web.screening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.parley.moderation.screening.own.OwnModelService;
import org.parley.moderation.screening.own.OwnModelState;
import org.parley.moderation.screening.own.OwnModelView;
import org.parley.moderation.screening.own.OwnModelViews;
import org.parley.moderation.screening.own.Scores;
import org.parley.web.admin.AdminDesk;

/** The part of {@code admin-screening.xhtml} that tells what the community's own model learned. */
@Named
@RequestScoped
public class OwnModelSection {

  private static final String ADDRESS = "/admin/screening?done=screening-";

  @Inject OwnModelViews views;
  @Inject OwnModelService service;
  @Inject AdminDesk desk;
  @Inject HttpServletRequest request;

  private OwnModelView model;

  /** Also takes the section's forms. */
  public void load() {
    if (desk.isSending()) {
      switch (Objects.toString(request.getParameter("do"), "")) {
        case "learn" -> desk.attempt(() -> service.learn(desk.actor()), ADDRESS + "learned");
        case "throw-away" ->
            desk.attempt(() -> service.throwAway(desk.actor()), ADDRESS + "thrown-away");
        default -> {}
      }
    }
    model = views.latest(desk.actor()).orElse(null);
  }

  /** The latest training; null when there was none. */
  public OwnModelView getModel() {
    return model;
  }

  public boolean isInForce() {
    return model != null && model.state() == OwnModelState.IN_FORCE;
  }

  /** What is told of each of the two models; empty when nothing was measured. */
  public List<Row> getRows() {
    return model == null || model.scores() == null
        ? List.of()
        : Stream.of(
                Row.of("own", model.scores().own()), Row.of("shipped", model.scores().shipped()))
            .toList();
  }

  /** A model's scores in per cent. */
  public record Row(String which, long area, long precision, long recall) {

    static Row of(String which, Scores scores) {
      return new Row(
          which, percent(scores.area()), percent(scores.precision()), percent(scores.recall()));
    }

    private static long percent(double share) {
      return Math.round(100 * share);
    }
  }
}
