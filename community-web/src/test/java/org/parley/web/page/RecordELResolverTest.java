package org.parley.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

  private record Title(String text, boolean isLong) {}

  private final RecordELResolver resolver = new RecordELResolver();
  private final ELContext context = new Context();

  @Test
  void readsTheComponentsOfARecord() {
    assertThat(resolver.getValue(context, new Title("Hello", false), "text")).isEqualTo("Hello");
    assertThat(context.isPropertyResolved()).isTrue();
  }

  @Test
  void leavesWhatIsNoComponentToOthers() {
    assertThat(resolver.getValue(context, new Title("Hello", false), "class")).isNull();
    assertThat(resolver.getValue(context, "no record", "text")).isNull();
    assertThat(context.isPropertyResolved()).isFalse();
  }

  @Test
  void componentsAreNotWritten() {
    assertThatThrownBy(() -> resolver.setValue(context, new Title("Hello", false), "text", "Bye"))
        .isInstanceOf(PropertyNotWritableException.class);
  }

  private static final class Context extends ELContext {

    @Override
    public ELResolver getELResolver() {
      return null;
    }

    @Override
    public FunctionMapper getFunctionMapper() {
      return null;
    }

    @Override
    public VariableMapper getVariableMapper() {
      return null;
    }
  }
}
