package org.parley.web.cache;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.community.thread.ThreadViewCounts;
import org.parley.web.security.CurrentActor;

/**
 * Answers visitors with pages that were made before. A visitor is who brings neither a session's
 * cookie nor a token; nobody else is ever shown a kept page, and what others are shown is never
 * kept.
 */
public class VisitorPages extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  /** Writing that changes nothing for visitors, and happens all the time. */
  private static final Pattern OWN =
      Pattern.compile(
          "/api/v1/(drafts|reading|notifications|markup|follows|saved-searches)(/.*)?"
              + "|/api/v1/documents/[0-9]+/steps|/(live|drafts|follow|sign-in|sign-out)(/.*)?");

  @Inject transient PageCache cache;
  @Inject transient PageChanges changes;
  @Inject transient ThreadViewCounts views;
  @Inject transient CurrentActor currentActor;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!READING.contains(request.getMethod())) {
      write(request, response, chain);
      return;
    }
    Optional<PageKey> key = isVisitor(request) ? PageKey.of(request) : Optional.empty();
    if (key.isEmpty() || !request.getMethod().equals("GET") || !cache.isTold()) {
      chain.doFilter(request, response);
    } else {
      read(key.get(), request, response, chain);
    }
  }

  private void read(
      PageKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Making own = new Making();
    Optional<KeptPage> kept = cache.find(key);
    if (kept.isEmpty()) {
      Optional<Making> others = cache.join(key, own);
      if (others.isEmpty()) {
        make(key, own, request, new CapturedResponse(response), chain);
        return;
      }
      kept = others.get().await();
    }
    if (kept.isPresent()) {
      if (key.isThread()) {
        views.count(key.threadId());
      }
      PageAnswer.send(kept.get(), request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void make(
      PageKey key,
      Making own,
      HttpServletRequest request,
      CapturedResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    Optional<KeptPage> made = Optional.empty();
    try {
      chain.doFilter(request, response);
      made = page(response);
    } finally {
      cache.done(key, own, made);
    }
    if (made.isPresent()) {
      PageAnswer.send(made.get(), request, (HttpServletResponse) response.getResponse());
    } else {
      response.release();
    }
  }

  private static Optional<KeptPage> page(CapturedResponse response) {
    String type = response.getContentType();
    boolean isPage =
        type != null && type.startsWith("text/html") && !response.containsHeader("Set-Cookie");
    return isPage ? response.body().map(body -> KeptPage.of(type, body)) : Optional.empty();
  }

  private void write(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isVisitor(request) || OWN.matcher(request.getRequestURI()).matches()) {
      chain.doFilter(request, response);
      return;
    }
    changes.begin();
    try {
      chain.doFilter(request, response);
    } finally {
      // whoever sends forms with a made-up cookie must not empty the cache for all
      changes.end(currentActor.actor().isSignedIn());
    }
  }

  private static boolean isVisitor(HttpServletRequest request) {
    return request.getHeader("Authorization") == null && !hasSessionCookie(request);
  }

  private static boolean hasSessionCookie(HttpServletRequest request) {
    String name = request.getServletContext().getSessionCookieConfig().getName();
    return request.getCookies() != null
        && Arrays.stream(request.getCookies()).anyMatch(each -> each.getName().equals(name));
  }
}
