package org.parley.community.reply;

import java.util.List;

/**
 * A mail that came in, as far as it matters here.
 *
 * @param key tells it from every other mail; the same for the same mail read again
 * @param messageId empty where it has none
 * @param sender the address it says it is from, in lower case
 * @param recipients every address that it may have been sent to
 * @param words Markdown of what was newly written; empty when nothing was
 */
record IncomingMail(
    String key,
    String messageId,
    String sender,
    List<String> recipients,
    boolean isAutomatic,
    String words,
    List<IncomingFile> files) {}
