package org.parley.community.trip;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** A row that was selected as JSON, for who reads rows of the database. */
final class JsonRow implements InvocationHandler {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Class<?>[] ROW = {ResultSet.class};
  private static final Class<?>[] ARRAY = {Array.class};

  private final JsonNode columns;
  private boolean wasNull;

  private JsonRow(JsonNode columns) {
    this.columns = columns;
  }

  /** The rows of a JSON array; none for null. */
  static List<ResultSet> all(String json) {
    if (json == null) {
      return List.of();
    }
    List<ResultSet> rows = new ArrayList<>();
    try {
      for (JsonNode columns : MAPPER.readTree(json)) {
        rows.add(
            (ResultSet)
                Proxy.newProxyInstance(JsonRow.class.getClassLoader(), ROW, new JsonRow(columns)));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    return rows;
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws SQLException {
    if (method.getName().equals("wasNull")) {
      return wasNull;
    }
    JsonNode value = column(arguments);
    wasNull = value.isNull();
    return switch (method.getName()) {
      case "getLong" -> value.longValue();
      case "getInt" -> value.intValue();
      case "getDouble" -> value.doubleValue();
      case "getBoolean" -> value.booleanValue();
      case "getString" -> wasNull ? null : value.asText();
      case "getTimestamp" -> wasNull ? null : Timestamp.from(moment(value).toInstant());
      case "getArray" -> wasNull ? null : array(value);
      case "getObject" -> wasNull ? null : object(value, (Class<?>) arguments[1]);
      default -> throw new SQLException("Not to be had of JSON: " + method.getName());
    };
  }

  private JsonNode column(Object[] arguments) throws SQLException {
    JsonNode value =
        arguments != null && arguments[0] instanceof String name ? columns.get(name) : null;
    if (value == null) {
      throw new SQLException("No such column in the row");
    }
    return value;
  }

  private static Object object(JsonNode value, Class<?> type) throws SQLException {
    if (type == Long.class) {
      return value.longValue();
    } else if (type == Integer.class) {
      return value.intValue();
    } else if (type == Double.class) {
      return value.doubleValue();
    } else if (type == Boolean.class) {
      return value.booleanValue();
    } else if (type == OffsetDateTime.class) {
      return moment(value);
    } else if (type == LocalDate.class) {
      return LocalDate.parse(value.textValue());
    }
    throw new SQLException("Not to be had of JSON: " + type);
  }

  private static OffsetDateTime moment(JsonNode value) {
    return OffsetDateTime.parse(value.textValue());
  }

  /** Of whole numbers or of text; an empty one is taken for text. */
  private static Array array(JsonNode values) {
    boolean isOfNumbers = !values.isEmpty() && values.get(0).isIntegralNumber();
    Object[] elements =
        isOfNumbers
            ? StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::longValue)
                .toArray(Long[]::new)
            : StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .toArray(String[]::new);
    return (Array)
        Proxy.newProxyInstance(
            JsonRow.class.getClassLoader(),
            ARRAY,
            (proxy, method, arguments) -> {
              if (method.getName().equals("getArray")) {
                return elements;
              }
              throw new SQLException("Not to be had of JSON: " + method.getName());
            });
  }
}
