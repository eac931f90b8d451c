/** Canned replies: texts that agents put into their answers, once somebody else approved them. */
package org.parley.moderation.reply;
