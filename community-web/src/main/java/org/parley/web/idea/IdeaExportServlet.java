package org.parley.web.idea;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import org.parley.community.csv.CsvTable;
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
  private static final Object[] HEAD = {
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
    "url"
  };

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
    CsvTable table = new CsvTable().row(HEAD);
    try {
      ideas.read(currentActor.actor(), filter(request), idea -> table.row(cells(idea)));
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

  private Object[] cells(IdeaRow idea) {
    return new Object[] {
      idea.id(),
      idea.title(),
      idea.status().word(),
      idea.votes(),
      idea.recentVotes(),
      idea.commentCount(),
      idea.space().name(),
      String.join(" ", idea.tags()),
      idea.quarter(),
      idea.shippedIn(),
      idea.author().displayName(),
      idea.createdAt(),
      idea.changedAt(),
      place.link(idea.path())
    };
  }
}
