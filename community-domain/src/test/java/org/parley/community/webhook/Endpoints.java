package org.parley.community.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.parley.community.event.EventPump;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Receiver;
import org.parley.community.sample.Samples;

/** A community with endpoints, and what tests do with them. */
final class Endpoints implements AutoCloseable {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final CommunityExtension community;
  private final Samples samples;
  private final List<Receiver> receivers = new ArrayList<>();

  Endpoints(CommunityExtension community, Samples samples) {
    this.community = community;
    this.samples = samples;
    System.setProperty(ReachableAddresses.PRIVATE_ALLOWED, "true");
  }

  Receiver receiver() {
    Receiver receiver = new Receiver();
    receivers.add(receiver);
    return receiver;
  }

  IssuedSecret register(Receiver receiver, String... eventTypes) {
    return service().create(samples.administrator(), form(receiver, true, eventTypes));
  }

  static WebhookForm form(Receiver receiver, boolean active, String... eventTypes) {
    return new WebhookForm(receiver.url(), "A receiver", List.of(eventTypes), active);
  }

  WebhookService service() {
    return community.get(WebhookService.class);
  }

  WebhookView view(IssuedSecret of) {
    return community.get(WebhookViews.class).find(samples.administrator(), of.webhookId());
  }

  List<DeliveryView> deliveries(IssuedSecret of) {
    return community
        .get(DeliveryLog.class)
        .list(samples.administrator(), of.webhookId(), null, null, 100)
        .items();
  }

  DeliveryView delivery(IssuedSecret of, long id) {
    return community.get(DeliveryLog.class).find(samples.administrator(), of.webhookId(), id);
  }

  /** Queues what has happened. */
  void hear() {
    community.get(EventPump.class).deliverDue();
  }

  /** Queues it and makes what is due. */
  void deliver() {
    hear();
    send();
  }

  void send() {
    community.get(WebhookPump.class).deliverDue(Runnable::run);
  }

  static JsonNode json(Receiver.Heard heard) {
    try {
      return MAPPER.readTree(heard.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError(heard.body(), e);
    }
  }

  static List<String> types(Receiver receiver) {
    return receiver.heard().stream().map(heard -> json(heard).path("type").asText()).toList();
  }

  @Override
  public void close() {
    System.clearProperty(ReachableAddresses.PRIVATE_ALLOWED);
    receivers.forEach(Receiver::close);
    community
        .standalone()
        .inTransaction(
            () -> {
              community
                  .get(org.jdbi.v3.core.Jdbi.class)
                  .useHandle(h -> h.execute("delete from webhook"));
              return null;
            });
  }
}
