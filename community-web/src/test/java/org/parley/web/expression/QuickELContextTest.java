package org.parley.web.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELManager;
import jakarta.el.ELResolver;
import jakarta.el.ExpressionFactory;
import jakarta.el.StandardELContext;
import jakarta.el.ValueExpression;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.page.RecordELResolver;

/** Whatever a page says means the same as with the server's resolvers. */
class QuickELContextTest {

  private static final ExpressionFactory FACTORY = ELManager.getExpressionFactory();

  private final Map<String, Object> beans = new HashMap<>();
  private final Map<String, Integer> asked = new HashMap<>();
  private final StandardELContext whole = new StandardELContext(FACTORY);
  private ELContext quick;

  @BeforeEach
  void beans() {
    beans.put("title", new Title("Hello", 5, null));
    beans.put("hidden", new Hidden("nested"));
    beans.put("bean", new Bean());
    beans.put("map", Map.of("key", "value"));
    beans.put("list", List.of("a", "b"));
    beans.put("array", new String[] {"a"});
    beans.put("day", DayOfWeek.MONDAY);
    beans.put("text", "Hello");
    beans.put("words", new Words());
    whole.addELResolver(new Names());
    whole.addELResolver(new RecordELResolver());
    quick = new QuickELContext(whole, new PageExpressions(FACTORY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#{title.text}",
        "#{hidden.text}",
        "#{title.size}",
        "#{title.size + 1}",
        "#{title.none}",
        "#{title.long}",
        "#{title.isLong()}",
        "#{title.text().length()}",
        "#{title.class.simpleName}",
        "#{bean.name}",
        "#{bean.ready}",
        "#{bean.ready ? 'yes' : 'no'}",
        "#{bean.greet('you')}",
        "#{bean.greet(null)}",
        "#{bean.greet(7)}",
        "#{bean.sum(1, '2')}",
        "#{bean.either(1)}",
        "#{bean.either('1')}",
        "#{bean.several('a', 'b')}",
        "#{bean.nothing()}",
        "#{bean.title.text}",
        "#{map.key}",
        "#{map['none']}",
        "#{map.size()}",
        "#{list[1]}",
        "#{list.size()}",
        "#{list.stream().count()}",
        "#{array[0]}",
        "#{empty list}",
        "#{day}",
        "#{day.name()}",
        "#{day == 'MONDAY'}",
        "#{day.value}",
        "#{words.hello}",
        "#{words['gone']}",
        "#{text.length()}",
        "#{text.substring(1)}",
        "#{unknown}",
        "#{'a' += title.size}",
        "plain #{title.text}",
        "#{bean.name == null}",
        "#{not bean.ready and title.size lt 3}",
      })
  void meansTheSame(String expression) {
    for (Class<?> type : List.of(Object.class, String.class)) {
      Object expected = expression(expression, type).getValue(whole);
      Object actual = expression(expression, type).getValue(quick);
      assertThat(actual).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#{title.color}",
        "#{title.text.color}",
        "#{bean.secret}",
        "#{bean.unheard()}",
        "#{bean.greet()}",
        "#{bean.fail()}",
        "#{bean.failing}",
        "#{bean.sum('x', 1)}",
      })
  void failsTheSame(String expression) {
    Throwable expected = failure(whole, expression);
    assertThatThrownBy(() -> expression(expression, Object.class).getValue(quick))
        .hasSameClassAs(expected)
        .satisfies(actual -> assertThat(root(actual)).hasSameClassAs(root(expected)));
  }

  @Test
  void converts() {
    assertThat(expression("#{null}", String.class).<String>getValue(quick)).isEmpty();
    assertThat(expression("#{null}", boolean.class).<Boolean>getValue(quick)).isFalse();
    assertThat(expression("#{'true'}", Boolean.class).<Boolean>getValue(quick)).isTrue();
    assertThat(expression("#{title.size}", String.class).<String>getValue(quick)).isEqualTo("5");
    assertThat(expression("#{'5'}", Long.class).<Long>getValue(quick)).isEqualTo(5);
  }

  @Test
  void aProxyIsLookedUpOnceAndABeanWithoutAScopeEachTime() {
    Supplier<String> proxy = () -> "there";
    assertThat(proxy.getClass().isSynthetic()).isTrue();
    beans.put("proxy", proxy);
    asked.clear();
    for (int i = 0; i < 3; i++) {
      assertThat(expression("#{proxy.get()}", Object.class).<Object>getValue(quick))
          .isEqualTo("there");
      expression("#{bean.name}", Object.class).getValue(quick);
    }
    assertThat(asked).containsEntry("proxy", 1).containsEntry("bean", 3);
  }

  private ValueExpression expression(String text, Class<?> type) {
    return FACTORY.createValueExpression(whole, text, type);
  }

  private Throwable failure(ELContext context, String expression) {
    try {
      Object value = expression(expression, Object.class).getValue(context);
      throw new AssertionError("no failure, but " + value);
    } catch (RuntimeException e) {
      return e;
    }
  }

  private static Throwable root(Throwable failure) {
    return failure.getCause() == null ? failure : root(failure.getCause());
  }

  private record Hidden(String text) {}

  /** What pages read. */
  public record Title(String text, int size, String none) {

    public boolean isLong() {
      return size > 10;
    }
  }

  /** What pages call. */
  public static class Bean {

    public String getName() {
      return "Bean";
    }

    public boolean isReady() {
      return true;
    }

    public Title getTitle() {
      return new Title("of a bean", 9, null);
    }

    public String getFailing() {
      throw new IllegalStateException("read");
    }

    String getSecret() {
      return "secret";
    }

    public String greet(String whom) {
      return "Hello " + whom;
    }

    public int sum(int one, int other) {
      return one + other;
    }

    public String either(Long number) {
      return "number " + number;
    }

    public String either(String text) {
      return "text " + text;
    }

    public String several(String... texts) {
      return String.join("+", texts);
    }

    public void nothing() {}

    public void fail() {
      throw new IllegalStateException("called");
    }
  }

  /** Texts of pages. */
  public static class Words extends ListResourceBundle {

    @Override
    protected Object[][] getContents() {
      return new Object[][] {{"hello", "Hello"}};
    }
  }

  private final class Names extends ELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
      if (base != null) {
        return null;
      }
      asked.merge((String) property, 1, Integer::sum);
      context.setPropertyResolved(true);
      return beans.get(property);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
      return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
      // pages set nothing by name
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
      return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
      return Object.class;
    }
  }
}
