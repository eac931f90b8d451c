package org.parley.web.facelet;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.ActionSource;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagException;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Adds a {@link Repeat} to the page, whose item is a variable of what stands in it. */
public class RepeatHandler extends TagHandler {

  private final TagAttribute value;
  private final TagAttribute itemName;
  private final TagAttribute statusName;

  public RepeatHandler(TagConfig config) {
    super(config);
    value = getRequiredAttribute("value");
    itemName = getRequiredAttribute("var");
    statusName = getAttribute("varStatus");
  }

  @Override
  public void apply(FaceletContext context, UIComponent parent) throws IOException {
    Repeat repeat = new Repeat(value.getValueExpression(context, Object.class));
    parent.getChildren().add(repeat);
    Map<String, ValueExpression> variables = new HashMap<>();
    variables.put(itemName.getValue(), new RepeatVariable(itemName.getValue(), repeat::item));
    if (statusName != null) {
      variables.put(
          statusName.getValue(), new RepeatVariable(statusName.getValue(), repeat::status));
    }
    VariableMapper outer = context.getVariableMapper();
    context.setVariableMapper(new Scope(outer, variables));
    try {
      nextHandler.apply(context, repeat);
    } finally {
      context.setVariableMapper(outer);
    }
    if (takesInput(repeat)) {
      throw new TagException(tag, "Nothing that is repeated may take input: make it plain HTML");
    }
  }

  private static boolean takesInput(UIComponent component) {
    return component instanceof EditableValueHolder
        || component instanceof ActionSource
        || component.getChildren().stream().anyMatch(RepeatHandler::takesInput);
  }

  /** What is known inside, and what was known before. */
  private static final class Scope extends VariableMapper {

    private final VariableMapper outer;
    private final Map<String, ValueExpression> own;

    Scope(VariableMapper outer, Map<String, ValueExpression> own) {
      this.outer = outer;
      this.own = own;
    }

    @Override
    public ValueExpression resolveVariable(String name) {
      ValueExpression found = own.get(name);
      return found == null ? outer.resolveVariable(name) : found;
    }

    @Override
    public ValueExpression setVariable(String name, ValueExpression expression) {
      return own.put(name, expression);
    }
  }
}
