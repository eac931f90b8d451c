package org.parley.community.standalone;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Lets the caller's transaction wait, as {@code NOT_SUPPORTED} says. */
@Interceptor
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class StandaloneOutside {

  // looked up when it is used: a server, where this is not enabled, has no such bean
  @Inject Instance<StandaloneTransactions> transactions;

  @AroundInvoke
  Object around(InvocationContext invocation) {
    return transactions.get().outside(invocation::proceed);
  }
}
