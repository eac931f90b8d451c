package org.parley.web.attachment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.parley.community.attachment.ServedFile;

/**
 * What a browser is told of a file. Pictures are shown; everything else is saved, whatever it may
 * be, and has no rights in this site. The policy that keeps it so is set for the whole path by
 * {@link org.parley.web.http.StrictHeaders}.
 */
record FileHeaders(ServedFile file) {

  String tag() {
    return '"' + file.hash() + '"';
  }

  void describe(HttpServletResponse response, boolean isMember) {
    response.setContentType(file.type().mediaType());
    response.setHeader("Content-Disposition", disposition());
    response.setHeader("ETag", tag());
    // visitors see what everybody may see
    response.setHeader("Cache-Control", isMember ? "private, no-cache" : "public, no-cache");
    response.setHeader("Vary", "Cookie, Authorization");
    response.setHeader("Accept-Ranges", "bytes");
    if (isMember) {
      response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }
  }

  /** Whether the reader has these very bytes already. */
  boolean isKnown(HttpServletRequest request) {
    String known = request.getHeader("If-None-Match");
    return known != null
        && Arrays.stream(known.split(","))
            .map(String::strip)
            .anyMatch(tag -> tag.equals("*") || tag.replaceFirst("^W/", "").equals(tag()));
  }

  private String disposition() {
    String ascii = file.name().replaceAll("[^A-Za-z0-9._-]", "_");
    String full = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return "%s; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(file.type().isImage() ? "inline" : "attachment", ascii, full);
  }
}
