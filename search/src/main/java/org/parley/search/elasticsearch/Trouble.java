package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import dev.failsafe.TimeoutExceededException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.elasticsearch.client.ResponseException;

/** Why the cluster is not spoken to, in words that an operator can act on. */
final class Trouble {

  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private Trouble() {}

  static String words(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String words = known(cause);
      if (words != null) {
        return words;
      }
    }
    return failure.toString();
  }

  private static String known(Throwable cause) {
    if (cause instanceof ElasticsearchException refusal) {
      return refused(refusal.status(), refusal.getMessage());
    }
    if (cause instanceof TransportException strange && strange.statusCode() > 0) {
      // such as the page of a gateway in front of the cluster
      return refused(strange.statusCode(), strange.getMessage());
    }
    if (cause instanceof ResponseException refusal) {
      return refused(refusal.getResponse().getStatusLine().getStatusCode(), refusal.getMessage());
    }
    if (cause instanceof SSLException) {
      return "The certificate is not trusted, or not for this name; --search-ca names the authority"
          + " that signed it: "
          + cause.getMessage();
    }
    if (cause instanceof UnknownHostException) {
      return "The host is unknown: " + cause.getMessage();
    }
    if (cause instanceof ConnectException) {
      return "Nobody answers: " + cause.getMessage();
    }
    return cause instanceof TimeoutExceededException || cause instanceof SocketTimeoutException
        ? "It does not answer in time"
        : cause instanceof IOException && cause.getCause() == null ? cause.getMessage() : null;
  }

  private static String refused(int status, String message) {
    return switch (status) {
      case UNAUTHORIZED -> "The key, or the name and password, are refused";
      case FORBIDDEN -> "The key or user lacks a right: " + message;
      default -> message;
    };
  }
}
