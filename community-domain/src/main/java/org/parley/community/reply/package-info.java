/**
 * Answers by e-mail: a mail about a thread carries an address of its own, and what is sent there by
 * the member whom the mail went to becomes a post.
 */
package org.parley.community.reply;
