package org.parley.community.member;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Marks the services through which members say or do what others see. {@link SilenceGuard} keeps
 * who is silenced from all of them, on whatever way they came; a rule of the architecture sees to
 * it that a new service is either marked or named as one that stays open to them.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface TakesPart {}
