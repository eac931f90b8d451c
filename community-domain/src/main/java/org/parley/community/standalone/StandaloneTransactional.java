package org.parley.community.standalone;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Does for {@link Transactional} methods outside a server what JTA does inside. */
@Interceptor
@Transactional
public class StandaloneTransactional {

  // looked up when it is used: a server, where this is not enabled, has no such bean
  @Inject Instance<StandaloneTransactions> transactions;

  @AroundInvoke
  Object around(InvocationContext invocation) {
    return transactions.get().call(invocation::proceed);
  }
}
