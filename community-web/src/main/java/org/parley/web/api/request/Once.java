package org.parley.web.api.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parley.community.idempotence.IdempotenceService;
import org.parley.community.idempotence.KeyedRequest;
import org.parley.community.idempotence.StoredResponse;
import org.parley.web.api.json.Json;
import org.parley.web.security.CurrentActor;

/**
 * How every POST is answered: a client that sends an {@code Idempotency-Key} may send the request
 * again and gets the same answer, word for word.
 */
@RequestScoped
public class Once {

  private static final String HEADER = "Idempotency-Key";

  @Inject HttpServletRequest request;
  @Inject CurrentActor current;
  @Inject IdempotenceService idempotence;

  /** The client's key for this request, null when it sent none. */
  public String key() {
    return request.getHeader(HEADER);
  }

  /**
   * Does what the request asks for, or gives the answer that it got before.
   *
   * @param body what was sent, null when the request has no body
   * @param write calls one service
   * @param read makes the answer of what was written
   */
  public <R> Response reply(Object body, Supplier<R> write, Function<R, Reply> read) {
    if (key() == null) {
      Reply reply = read.apply(write.get());
      return response(stored(reply));
    }
    KeyedRequest keyed = new KeyedRequest(key(), hash(body));
    return response(
        idempotence.once(current.actor(), keyed, write, written -> stored(read.apply(written))));
  }

  private static StoredResponse stored(Reply reply) {
    return new StoredResponse(reply.status(), reply.location(), Json.write(reply.entity()));
  }

  private static Response response(StoredResponse stored) {
    return Response.status(stored.status())
        .location(stored.location() == null ? null : URI.create(stored.location()))
        .type(MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
        .entity(stored.body())
        .build();
  }

  private String hash(Object body) {
    String asked =
        request.getMethod()
            + " "
            + request.getRequestURI()
            + "\n"
            + (body == null ? "" : Json.write(body));
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(asked.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
