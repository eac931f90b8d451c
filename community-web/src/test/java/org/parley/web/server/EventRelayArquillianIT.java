package org.parley.web.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.File;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.community.event.EventPump;
import org.parley.community.setting.Settings;
import org.parley.web.security.ShiroPasswordHasher;

/** What only a server proves: its transactions, its pool and its threads carry the domain. */
@ExtendWith({DatabaseForServer.class, ArquillianExtension.class})
class EventRelayArquillianIT {

  private static final File LIBRARIES = new File("target/ROOT/WEB-INF/lib");

  @Inject BellService bells;
  @Inject Neighbour neighbour;
  @Inject EventPump pump;
  @Inject Settings settings;
  @Resource ManagedExecutorService executor;

  @Deployment
  static WebArchive domain() {
    return ShrinkWrap.create(WebArchive.class, "domain.war")
        .addAsLibraries(LIBRARIES.listFiles((folder, name) -> !name.startsWith("primefaces")))
        .addAsLibrary(
            new File(
                Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath()))
        .addClasses(
            Resources.class,
            ShiroPasswordHasher.class,
            BellRung.class,
            BellService.class,
            Neighbour.class,
            DatabaseForServer.class)
        .addAsResource("META-INF/persistence.xml")
        .addAsWebInfResource(new File("src/main/webapp/WEB-INF/beans.xml"))
        .setWebXML("server/web.xml");
  }

  @BeforeEach
  void silence() {
    pump.deliverDue();
    neighbour.heard().clear();
  }

  @Test
  void committedEventIsDelivered() {
    bells.ring("north");
    assertThat(neighbour.heard()).isEmpty();

    pump.deliverDue();

    assertThat(neighbour.heard()).containsExactly("north");
  }

  @Test
  void rollbackTakesTheEventAndWhatJdbiWrote() {
    assertThatThrownBy(() -> bells.ringAndFall("south")).hasMessageContaining("the bell fell");

    pump.deliverDue();

    assertThat(neighbour.heard()).isEmpty();
    assertThat(settings.find("fallen")).isEmpty();
  }

  @Test
  void jdbiSeesWhatTheEntityManagerHasFlushed() {
    assertThat(bells.ringAndCount("east")).isEqualTo(1);
    assertThat(bells.sharesOneConnection()).isTrue();
  }

  @Test
  void relaysThatRunAtOnceDeliverOnce() throws Exception {
    List<String> towers = IntStream.range(0, 60).mapToObj(i -> "tower" + i).toList();
    towers.forEach(bells::ring);
    CyclicBarrier start = new CyclicBarrier(2);
    Callable<Integer> relay =
        () -> {
          start.await();
          return pump.deliverDue();
        };

    int delivered = 0;
    for (var node : executor.invokeAll(List.of(relay, relay))) {
      delivered += node.get();
    }

    assertThat(delivered).isEqualTo(60);
    assertThat(neighbour.heard()).containsExactlyInAnyOrderElementsOf(towers);
  }
}
