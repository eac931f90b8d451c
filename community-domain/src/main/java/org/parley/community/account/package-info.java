/**
 * How a person becomes a member and proves who they are: registration, passwords, signing in, API
 * tokens, the first administrator; and what members and staff do with accounts. Whoever asks about
 * an e-mail address from outside never learns whether it has an account.
 */
package org.parley.community.account;
