package org.parley.web.attachment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.community.attachment.ServedFile;
import org.parley.community.attachment.ServedFiles;
import org.parley.community.problem.NotFound;
import org.parley.web.security.CurrentActor;

/**
 * {@code /a/{id}/{name}}: an attachment's bytes, for who may see a post that names it. Browsers and
 * proxies may keep them but ask each time, so that what goes out of sight is gone with the next
 * click.
 */
@WebServlet("/a/*")
public class AttachmentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})/[^/]+");
  private static final Pattern WIDTH = Pattern.compile("[1-9][0-9]{0,3}");

  @Inject transient ServedFiles files;
  @Inject transient CurrentActor current;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
    if (!path.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      long id = Long.parseLong(path.group(1));
      send(files.find(current.actor(), id, width(request)), request, response);
    } catch (NotFound unknownOrHidden) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }

  private void send(ServedFile file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FileHeaders headers = new FileHeaders(file);
    headers.describe(response, current.isSignedIn());
    if (headers.isKnown(request)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    ByteRange range = ByteRange.of(request, file.size(), headers.tag());
    range.describe(response);
    if (range.isUnsatisfiable() || request.getMethod().equals("HEAD")) {
      return;
    }
    try (InputStream in = file.open(range.from());
        OutputStream out = response.getOutputStream()) {
      copy(in, out, range.length());
    }
  }

  private static void copy(InputStream in, OutputStream out, long length) throws IOException {
    byte[] buffer = new byte[32_768];
    long left = length;
    while (left > 0) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        throw new IOException("An attachment is shorter than it was");
      }
      out.write(buffer, 0, read);
      left -= read;
    }
  }

  private static int width(HttpServletRequest request) {
    String width = request.getParameter("w");
    return width != null && WIDTH.matcher(width).matches() ? Integer.parseInt(width) : 0;
  }
}
