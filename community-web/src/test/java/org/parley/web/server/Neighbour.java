package org.parley.web.server;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;

/** Hears bells. */
@ApplicationScoped
public class Neighbour implements DomainEventListener {

  private final List<String> heard = new CopyOnWriteArrayList<>();

  @Override
  public String name() {
    return "neighbour";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return type == BellRung.class;
  }

  @Override
  public void on(DomainEvent event) {
    heard.add(((BellRung) event).tower());
  }

  public List<String> heard() {
    return heard;
  }
}
