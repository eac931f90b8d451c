package org.parley.web.idea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.idea.IdeaRow;
import org.parley.community.idea.IdeaStatus;
import org.parley.community.idea.Roadmap;
import org.parley.community.idea.RoadmapViews;
import org.parley.web.security.CurrentActor;

/** {@code roadmap.xhtml}: what is planned, under way and done. */
@Named
@RequestScoped
public class RoadmapPage {

  @Inject CurrentActor currentActor;
  @Inject RoadmapViews views;
  @Inject IdeaChoice choice;

  private Roadmap roadmap;

  /** One column of the wall. */
  public record Column(IdeaStatus status, List<IdeaRow> ideas) {}

  public void load() {
    roadmap = views.find(currentActor.actor(), choice.filter().space(), choice.filter().tag());
  }

  public Roadmap getRoadmap() {
    return roadmap;
  }

  public List<Column> getColumns() {
    return List.of(
        new Column(IdeaStatus.PLANNED, roadmap.planned()),
        new Column(IdeaStatus.STARTED, roadmap.started()),
        new Column(IdeaStatus.SHIPPED, roadmap.shipped()));
  }
}
