package org.parley.web.knowledge;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.community.document.export.DocumentFiles;
import org.parley.community.document.export.DocumentFiles.DocumentFile;
import org.parley.community.document.export.ExportFormat;
import org.parley.community.problem.NotFound;
import org.parley.web.page.Formats;
import org.parley.web.security.CurrentActor;

/**
 * {@code /documents/{id}/export.md|.html|.pdf}: a document to take along; with {@code ?draft} what
 * its editors see. Always for saving, never shown in place: a file has rules of its own.
 */
@WebServlet("/documents/*")
public class ExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})/export\\.([a-z]{2,4})");

  @Inject transient DocumentFiles files;
  @Inject transient CurrentActor currentActor;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    Matcher asked = PATH.matcher(path);
    ExportFormat format =
        asked.matches() ? ExportFormat.ofExtension(asked.group(2)).orElse(null) : null;
    if (format == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      boolean isDraft = request.getParameter("draft") != null;
      answer(
          response,
          files.make(currentActor.actor(), Long.parseLong(asked.group(1)), format, isDraft));
    } catch (NotFound nothing) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void answer(HttpServletResponse response, DocumentFile file) throws IOException {
    response.setContentType(file.mediaType());
    if (file.mediaType().startsWith("text/")) {
      response.setCharacterEncoding("UTF-8");
    }
    response.setHeader(
        "Content-Disposition", "attachment; filename*=UTF-8''" + Formats.segment(file.name()));
    response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("Vary", "Cookie, Authorization");
    response.setContentLength(file.content().length);
    response.getOutputStream().write(file.content());
  }
}
