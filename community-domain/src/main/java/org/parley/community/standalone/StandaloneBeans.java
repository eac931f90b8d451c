package org.parley.community.standalone;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AfterTypeDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessProducer;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adds beans that a server would provide. */
final class StandaloneBeans implements Extension {

  private final Map<Class<?>, Object> beans = new LinkedHashMap<>();
  private Clock clock;

  <T> StandaloneBeans add(Class<T> type, T bean) {
    beans.put(type, bean);
    return this;
  }

  StandaloneBeans use(Clock replacement) {
    clock = replacement;
    return this;
  }

  void addAll(@Observes AfterBeanDiscovery discovery) {
    beans.forEach(
        (type, bean) ->
            discovery
                .addBean()
                .types(type, Object.class)
                .qualifiers(Default.Literal.INSTANCE, Any.Literal.INSTANCE)
                .scope(Dependent.class)
                .createWith(context -> bean));
  }

  /** The list in {@code AfterTypeDiscovery} counts for every archive, not just for one. */
  void enableTransactions(@Observes AfterTypeDiscovery discovery) {
    discovery.getInterceptors().add(StandaloneTransactional.class);
    discovery.getInterceptors().add(StandaloneOutside.class);
  }

  <X> void replaceClock(@Observes ProcessProducer<X, Clock> event) {
    if (clock != null) {
      event.configureProducer().produceWith(context -> clock);
    }
  }
}
