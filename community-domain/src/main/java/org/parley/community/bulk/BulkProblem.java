package org.parley.community.bulk;

import java.util.List;
import org.parley.community.problem.Problem;

/**
 * Why a thread was left as it is.
 *
 * @param code as in {@link Problem#code}
 * @param arguments in words
 */
public record BulkProblem(String code, List<String> arguments) {

  static final BulkProblem BROKEN = new BulkProblem("bulk.broken", List.of());
  static final BulkProblem NOBODY = new BulkProblem("bulk.actor-gone", List.of());

  public BulkProblem {
    arguments = List.copyOf(arguments);
  }

  static BulkProblem of(Problem problem) {
    return new BulkProblem(
        problem.code(), problem.arguments().stream().map(String::valueOf).toList());
  }
}
