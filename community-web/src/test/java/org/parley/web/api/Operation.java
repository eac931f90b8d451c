package org.parley.web.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.web.api.json.PageJson;

/** One method of one resource, as its annotations describe it. */
record Operation(String path, String method, Method java) {

  static List<Operation> of(Collection<Class<?>> classes) {
    List<Operation> operations = new ArrayList<>();
    for (Class<?> resource : classes) {
      for (Method java : resource.getDeclaredMethods()) {
        httpMethod(java)
            .ifPresent(method -> operations.add(new Operation(path(resource, java), method, java)));
      }
    }
    return operations;
  }

  String name() {
    return method + " " + path;
  }

  /** As {@code query:limit}; every POST also takes an idempotency key. */
  Set<String> parameters() {
    Set<String> names = new TreeSet<>();
    for (Parameter parameter : java.getParameters()) {
      name(parameter).ifPresent(names::add);
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        for (Field field : parameter.getType().getDeclaredFields()) {
          name(field).ifPresent(names::add);
        }
      }
    }
    if (method.equals("POST")) {
      names.add("header:Idempotency-Key");
    }
    return names;
  }

  /** Whether it takes a form with a file, which no schema of ours describes. */
  boolean readsForm() {
    return Arrays.stream(java.getParameters())
        .anyMatch(parameter -> parameter.isAnnotationPresent(FormParam.class));
  }

  /** The name of the request body's schema. */
  Optional<String> body() {
    return Arrays.stream(java.getParameters())
        .filter(parameter -> parameter.getAnnotations().length == 0)
        .map(parameter -> schema(parameter.getParameterizedType()))
        .findFirst();
  }

  /** The name of the answer's schema, where the method's type tells. */
  Optional<String> answer() {
    Type type = java.getGenericReturnType();
    boolean tells =
        type instanceof ParameterizedType || (type instanceof Class<?> plain && plain.isRecord());
    return tells ? Optional.of(schema(type)) : Optional.empty();
  }

  private static String schema(Type type) {
    if (type instanceof ParameterizedType page) {
      if (page.getRawType() != PageJson.class) {
        throw new IllegalArgumentException("Only pages are generic: " + type);
      }
      return schema(page.getActualTypeArguments()[0]) + "Page";
    }
    return ((Class<?>) type).getSimpleName().replaceFirst("Json$", "");
  }

  private static Optional<String> httpMethod(Method java) {
    return Arrays.stream(java.getAnnotations())
        .map(Annotation::annotationType)
        .filter(type -> type.isAnnotationPresent(HttpMethod.class))
        .map(type -> type.getAnnotation(HttpMethod.class).value())
        .findFirst();
  }

  private static String path(Class<?> resource, Method java) {
    String path = "/" + resource.getAnnotation(Path.class).value();
    Path own = java.getAnnotation(Path.class);
    return own == null ? path : path + "/" + own.value();
  }

  private static Optional<String> name(AnnotatedElement element) {
    if (element.isAnnotationPresent(QueryParam.class)) {
      return Optional.of("query:" + element.getAnnotation(QueryParam.class).value());
    } else if (element.isAnnotationPresent(PathParam.class)) {
      return Optional.of("path:" + element.getAnnotation(PathParam.class).value());
    } else if (element.isAnnotationPresent(HeaderParam.class)) {
      return Optional.of("header:" + element.getAnnotation(HeaderParam.class).value());
    }
    return Optional.empty();
  }
}
