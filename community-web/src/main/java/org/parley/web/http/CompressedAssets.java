package org.parley.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;

/**
 * Sends style sheets, scripts and drawings compressed, each as small as can be, once for all. There
 * are about forty of them, 0.2 MB together.
 */
public class CompressedAssets extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml");

  private static final byte[] NONE = {};

  private final transient Map<String, byte[]> zipped = new ConcurrentHashMap<>();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath();
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Vary", "Accept-Encoding");
    byte[] bytes = Gzip.isAccepted(request) ? zipped(path) : NONE;
    if (bytes.length == 0 || request.getHeader("Range") != null) {
      chain.doFilter(request, response);
      return;
    }
    response.setContentType(type);
    response.setHeader("Content-Encoding", "gzip");
    response.setContentLength(bytes.length);
    if (request.getMethod().equals("GET")) {
      response.getOutputStream().write(bytes);
    }
  }

  /** Nothing for a file that is not there: only those that are there are kept. */
  private byte[] zipped(String path) throws IOException {
    byte[] known = zipped.get(path);
    if (known != null) {
      return known;
    }
    try (InputStream file = getServletContext().getResourceAsStream(path)) {
      if (file == null) {
        return NONE;
      }
      byte[] made = Gzip.zip(file.readAllBytes(), Deflater.BEST_COMPRESSION);
      zipped.put(path, made);
      return made;
    }
  }
}
