package org.parley.community.member;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.parley.community.problem.NotAllowed;

/**
 * The one place that keeps silenced members from writing: before a service that {@link TakesPart}
 * does anything, by the actor that is its first argument.
 */
@TakesPart
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class SilenceGuard {

  @AroundInvoke
  Object around(InvocationContext call) throws Exception {
    Object[] arguments = call.getParameters();
    if (arguments.length > 0 && arguments[0] instanceof Actor actor && actor.isSilenced()) {
      throw new NotAllowed("member.silenced", SpokenMoment.of(actor.silencedUntil()));
    }
    return call.proceed();
  }
}
