package org.parley.ops.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.parley.ops.PlainHttp;

/**
 * A program that talks to the API, as one member or as a visitor.
 *
 * @param token null for a visitor
 */
record ApiClient(URI url, String token) {

  private static final HttpClient HTTP = PlainHttp.CLIENT;

  ApiAnswer get(String path) {
    return send(request(path).GET());
  }

  /** Single quotes in the JSON stand for double ones. */
  ApiAnswer post(String path, String json, String... headers) {
    return write("POST", path, json, headers);
  }

  ApiAnswer put(String path, String json) {
    return write("PUT", path, json);
  }

  ApiAnswer patch(String path, String json, String... headers) {
    return write("PATCH", path, json, headers);
  }

  ApiAnswer delete(String path) {
    return send(request(path).DELETE());
  }

  ApiAnswer write(String method, String path, String json, String... headers) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json.replace('\'', '"')));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + "/api/v1" + path));
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  ApiAnswer send(HttpRequest.Builder request) {
    try {
      return ApiAnswer.of(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
