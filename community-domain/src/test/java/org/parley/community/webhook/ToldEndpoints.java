package org.parley.community.webhook;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Receiver;
import org.parley.community.sample.Samples;

/** An endpoint that is told of events. */
abstract class ToldEndpoints {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  Endpoints endpoints;
  Receiver receiver;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @BeforeEach
  void open() {
    endpoints = new Endpoints(community, samples);
    receiver = endpoints.receiver();
  }

  @AfterEach
  void close() {
    endpoints.hear();
    endpoints.close();
  }
}
