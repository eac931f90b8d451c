package org.parley.web.idea;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.parley.community.idea.IdeaExport;
import org.parley.community.idea.IdeaFilter;
import org.parley.community.idea.IdeaRow;
import org.parley.community.idea.IdeaStatus;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.setting.Place;
import org.parley.web.security.CurrentActor;

/** {@code /ideas/export.csv}: the ideas of a list for product teams to take away. */
@WebServlet("/ideas/export.csv")
public class IdeaExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final List<String> HEAD =
      List.of(
          "id",
          "title",
          "status",
          "votes",
          "recent_votes",
          "replies",
          "space",
          "tags",
          "quarter",
          "version",
          "author",
          "suggested_at",
          "status_at",
          "url");

  @Inject transient CurrentActor currentActor;
  @Inject transient IdeaExport ideas;
  @Inject transient Place place;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!currentActor.isSignedIn()) {
      response.sendRedirect("/sign-in?return=/ideas");
      return;
    }
    StringBuilder table = new StringBuilder(CsvLine.of(HEAD));
    try {
      ideas.read(currentActor.actor(), filter(request), idea -> table.append(line(idea)));
    } catch (NotAllowed refusal) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    } catch (Invalid unreadable) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    response.setContentType("text/csv");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"ideas.csv\"");
    response.setHeader("Cache-Control", "private, no-store");
    PrintWriter writer = response.getWriter();
    writer.write(table.toString());
  }

  private static IdeaFilter filter(HttpServletRequest request) {
    return new IdeaFilter(
        IdeaStatus.ofWord(request.getParameter("status")),
        request.getParameter("space"),
        request.getParameter("tag"),
        "true".equals(request.getParameter("mine")));
  }

  private String line(IdeaRow idea) {
    return CsvLine.of(
        List.of(
            String.valueOf(idea.id()),
            idea.title(),
            idea.status().word(),
            String.valueOf(idea.votes()),
            String.valueOf(idea.recentVotes()),
            String.valueOf(idea.commentCount()),
            idea.space().name(),
            String.join(" ", idea.tags()),
            idea.quarter() == null ? "" : idea.quarter(),
            idea.shippedIn(),
            idea.author().displayName(),
            idea.createdAt().toString(),
            idea.changedAt().toString(),
            place.link(idea.path())));
  }
}
