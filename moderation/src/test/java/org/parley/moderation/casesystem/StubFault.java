package org.parley.moderation.casesystem;

/** What happens to a request that is not simply answered. */
enum StubFault {
  /** It is answered. */
  NONE,
  /** It is done, and the connection breaks before the answer. */
  LOST,
  /** It is not done, and answered 503. */
  DOWN,
  /** The token is not good any more. */
  EXPIRED,
  /** It is not done, and answered 400. */
  REFUSED
}
