package org.parley.ops;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;

/**
 * What tests send requests with. HTTP/1.1 alone: asked on a plain connection to go on in HTTP/2, as
 * Java's client asks by itself, the server now and then ends that connection without an answer.
 */
public final class PlainHttp {

  /** Shows redirects as they are. */
  public static final HttpClient CLIENT = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

  /** Goes where redirects lead. */
  public static final HttpClient FOLLOWING =
      HttpClient.newBuilder().version(Version.HTTP_1_1).followRedirects(Redirect.NORMAL).build();

  private PlainHttp() {}
}
