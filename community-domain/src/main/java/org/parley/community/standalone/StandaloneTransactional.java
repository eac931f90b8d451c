package org.parley.community.standalone;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/** Does for {@link Transactional} methods outside a server what JTA does inside. */
@Interceptor
@Transactional
public class StandaloneTransactional {

  @Inject StandaloneTransactions transactions;

  @AroundInvoke
  Object around(InvocationContext invocation) {
    return transactions.call(invocation::proceed);
  }
}
