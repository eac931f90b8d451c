package org.parley.web.api.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.community.problem.TooManyAttempts;
import org.parley.web.api.json.Characters;
import org.parley.web.page.Messages;

/** Puts problems into words and picks their status. */
@ApplicationScoped
public class ProblemDetails {

  /** The conflicts that HTTP has a better word for. */
  private static final Map<String, Integer> CONFLICT_STATUS =
      Map.of("key.reused", 422, "search.unavailable", 503, "attachment.busy", 503);

  /** The same for what does not do. */
  private static final Map<String, Integer> INVALID_STATUS =
      Map.of(
          "attachment.too-large", 413,
          "attachment.type", 415,
          "document.changes-length", 422,
          "document.changes-unreadable", 422,
          "document.characters", 422,
          "document.too-long", 413);

  @Inject Messages messages;

  /** A request that the community turned down. */
  public ProblemJson of(Problem problem) {
    int status = status(problem);
    String detail = Characters.mended(messages.of(problem));
    String field = problem instanceof Invalid invalid ? invalid.field() : null;
    return new ProblemJson(
        type(problem.code()),
        title(status),
        status,
        detail,
        field,
        field == null ? null : List.of(new ProblemJson.FieldError(field, problem.code(), detail)),
        currentVersion(problem),
        null);
  }

  /** A request that did not get as far as the community. */
  ProblemJson of(int status, String code) {
    return plain(status, code, messages.text("problem." + code), null);
  }

  /** A failure that its reader cannot do anything about. */
  ProblemJson failed(String reference) {
    String detail = messages.text("problem.request.failed", reference);
    return plain(500, "request.failed", detail, reference);
  }

  private static ProblemJson plain(int status, String code, String detail, String reference) {
    return new ProblemJson(type(code), title(status), status, detail, null, null, null, reference);
  }

  private static int status(Problem problem) {
    if (problem instanceof NotFound) {
      return 404;
    } else if (problem instanceof NotAllowed) {
      return problem.code().equals("sign-in.required") ? 401 : 403;
    } else if (problem instanceof Conflict) {
      return CONFLICT_STATUS.getOrDefault(problem.code(), 409);
    } else if (problem instanceof TooManyAttempts) {
      return 429;
    } else if (problem instanceof Invalid) {
      return INVALID_STATUS.getOrDefault(problem.code(), 400);
    }
    throw new IllegalArgumentException(problem);
  }

  private static Long currentVersion(Problem problem) {
    boolean isStale = problem.code().endsWith(".stale") && !problem.arguments().isEmpty();
    return isStale && problem.arguments().get(0) instanceof Long version ? version : null;
  }

  private static String type(String code) {
    return "/problems/" + code;
  }

  private static String title(int status) {
    Response.Status known = Response.Status.fromStatusCode(status);
    return known == null ? "Unprocessable Content" : known.getReasonPhrase();
  }
}
